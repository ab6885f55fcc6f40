/**
 * Spread over an `ol` or `ul` that has no bullets. Safari no longer announces such a list as one, unless it has the role
 * it already had (https://bugs.webkit.org/show_bug.cgi?id=170179); `base.css` takes the bullets off by the same role.
 */
export const plainList = { role: 'list' } as const;
