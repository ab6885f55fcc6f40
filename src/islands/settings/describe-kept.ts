import { countProgress } from '../../domain/count-progress.ts';
import { parsePlan } from '../../domain/if-then-plan.ts';
import type { LearnerState } from '../../domain/progress.ts';
import { settingsText } from '../../i18n/nl-settings.ts';

const text = settingsText.kept;

/** What names the lessons and cards that texts belong to. */
export interface KeptSource {
  readonly lessons: readonly { readonly id: string; readonly number: number; readonly title: string }[];
  readonly cards: readonly { readonly id: string; readonly title: string }[];
}

/** What the device and the tracker hold, read at one moment. */
export interface Kept {
  readonly inLms: boolean;
  readonly progress: LearnerState;
  /** By key: what a learner wrote, chose and left half done. */
  readonly own: Readonly<Record<string, string>>;
  readonly settings: number;
  readonly copyForLms: boolean;
  /** Whether the pages of the website stand on this device. */
  readonly pages: boolean;
}

export interface OwnText {
  readonly key: string;
  readonly where: string;
  readonly text: string;
}

/** The kinds of what is kept, each with a count in words. In an LMS progress is not on this device, so it is not there. */
export function describeKept(kept: Kept): readonly (readonly [name: string, what: string])[] {
  const texts = listTexts(kept.own).length;
  const drafts = Object.keys(kept.own).filter((key) => key.startsWith('draft/')).length;
  const choices = Object.keys(kept.own).length - texts - drafts;
  const orNothing = (count: number, words: (count: number) => string) =>
    count === 0 ? text.nothing : words(count);
  return [
    ...(kept.inLms ? [] : [[text.progress, describeProgress(kept.progress) || text.nothing] as const]),
    [text.texts, orNothing(texts, text.textCount)],
    [text.choices, orNothing(choices, text.choiceCount)],
    [text.drafts, orNothing(drafts, text.draftCount)],
    [text.settings, orNothing(kept.settings, text.settingCount)],
    ...(kept.copyForLms ? [[text.copy, text.copyIs] as const] : []),
    ...(kept.pages ? [[text.pages, text.pagesAre] as const] : []),
  ];
}

/** Progress in words; empty when there is none. */
export function describeProgress(state: LearnerState): string {
  const counts = countProgress(state);
  const said = (
    ['lessons', 'answers', 'runs', 'startAnswers', 'sittings', 'followUpAnswers'] as const
  ).flatMap((kind) => (counts[kind] === 0 ? [] : [text[kind](counts[kind])]));
  if (said.length > 0) return said.join(', ');
  return state.route !== null || state.bookmark !== '' ? text.place : '';
}

/** Every text that the learner wrote, with the lesson or card it belongs to. */
export function listOwnTexts(own: Kept['own'], { lessons, cards }: KeptSource): readonly OwnText[] {
  return listTexts(own).map((key) => {
    const [kind, id = ''] = key.split('/');
    const lesson = lessons.find((candidate) => candidate.id === id);
    const card = cards.find((candidate) => candidate.id === id);
    const where = lesson ? text.lesson(lesson.number, lesson.title) : card ? text.card(card.title) : id;
    const stored = own[key] ?? '';
    return { key, where, text: kind === 'plan' ? describePlan(stored) : stored };
  });
}

function listTexts(own: Kept['own']): readonly string[] {
  return Object.keys(own).filter((key) =>
    /^(?:reflection|plan|recall)\/|^card\/.*\/(?:because|agreement)$/.test(key),
  );
}

function describePlan(stored: string): string {
  const { when, action } = parsePlan(stored);
  return [when && text.when(when), action && text.action(action)].filter(Boolean).join(', ');
}
