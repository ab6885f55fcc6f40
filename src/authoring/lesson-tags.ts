/** What an author may put in `les.mdx`, and how each tag is used. */
export interface TagRule {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
  /** `text`: holds text; `plain`: text without tags, tables or images, for other pages show it too; `none`: stands by itself. */
  readonly content: 'text' | 'plain' | 'none';
  /** `per-route`: one for each route. `one`: exactly once. `at-most-one`: once or not at all. */
  readonly count?: 'per-route' | 'one' | 'at-most-one';
}

/** The tags of docs/decisions/0002-authoring-formats.md, by the name the author writes. */
export const LESSON_TAGS: Readonly<Record<string, TagRule>> = {
  Haak: { required: ['route'], content: 'text', count: 'per-route' },
  Kern: { required: ['bron'], content: 'text', count: 'one' },
  Toevoeging: { required: ['bron'], content: 'text' },
  Misvatting: { required: ['gedachte', 'bron'], content: 'text' },
  Voorbeeld: { required: ['titel'], content: 'text' },
  Video: { required: ['id', 'titel', 'kijkvraag'], content: 'text' },
  Vraag: { required: ['id'], content: 'none' },
  Toets: { required: [], content: 'none', count: 'at-most-one' },
  Scenario: { required: [], content: 'none', count: 'at-most-one' },
  Reflectie: { required: ['id', 'vraag'], content: 'none' },
  Morgen: { required: ['route'], content: 'plain', count: 'per-route' },
  Begrippen: { required: [], content: 'none', count: 'at-most-one' },
  Bronnen: { required: [], content: 'none', count: 'at-most-one' },
  Feit: { required: ['id'], content: 'none' },
};
