/**
 * Lets the slider follow the typed number and the number follow the slider; an emptied number puts the slider back in the
 * middle. In: the control that changed, of any question; only those of an estimate have such a partner.
 */
export function followEstimate(changed: HTMLInputElement): void {
  const partner = changed.form?.elements.namedItem(changed.name === 'answer' ? 'slider' : 'answer');
  const isPart = changed.type === 'range' || changed.type === 'number';
  if (isPart && partner instanceof HTMLInputElement) partner.value = changed.value || partner.defaultValue;
}
