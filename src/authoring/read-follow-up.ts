import { z } from 'zod';
import type { Competence, FollowUp, FollowUpCard, TransferKind } from '../domain/follow-up.ts';
import { declareKey } from './ids.ts';
import type { Notebook } from './notebook.ts';
import { readYaml, wholeFile, wholeNumber, type YamlReading } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';
import { valueToBlocks, valueToInline } from './to-html.ts';

/** The author's words for what a card ends with. */
const TRANSFER_KINDS = {
  plannen: 'plan',
  terugkijken: 'look-back',
  vooruitkijken: 'look-ahead',
} as const satisfies Record<string, TransferKind>;

const SCHEMA = z.strictObject({
  competenties: z.array(z.strictObject({ id: z.string(), tekst: z.string() })),
  kaarten: z.array(
    z.strictObject({
      id: z.string(),
      titel: z.string(),
      'na-dagen': wholeNumber(1, 366),
      minuten: wholeNumber(1, 60),
      ophalen: z.array(z.strictObject({ id: z.string(), vraag: z.string(), antwoord: z.string() })),
      doelen: z.array(z.string()),
      slot: z.enum(['plannen', 'terugkijken', 'vooruitkijken']),
      opdracht: z.string(),
    }),
  ),
});

type Reading = YamlReading<z.infer<typeof SCHEMA>>;

/** Objectives that a card asks about are noted as references from here. */
export const FOLLOW_UP_SCOPE = 'herhalen';

/** Reads `herhalen.yaml`. Out: cards by number of days, or `null` when it is no YAML; what is wrong is in `book`. */
export function readFollowUp(file: SourceFile, book: Notebook): FollowUp | null {
  const reading = readYaml(wholeFile(file), SCHEMA, book);
  if (!reading) return null;
  const cards = reading.value.kaarten.map((card, index) => readCard(card, index, reading.at, book));
  return {
    competences: readCompetences(reading, book),
    cards: cards.sort((a, b) => a.afterDays - b.afterDays),
  };
}

function readCompetences({ value, at }: Reading, book: Notebook): Competence[] {
  return value.competenties.map(({ id, tekst }, index) => {
    const path = ['competenties', index] as const;
    declareKey(id, 'competence', '', at(...path, 'id'), book);
    // Learners say it of themselves.
    if (tekst !== '' && !tekst.startsWith('Ik ')) {
      const expected = 'een zin die met ‘Ik’ begint';
      book.report('invalid-value', at(...path, 'tekst'), { name: 'tekst', expected, near: null });
    }
    return { id, text: valueToInline(tekst, at(...path, 'tekst'), book) };
  });
}

function readCard(
  card: Reading['value']['kaarten'][number],
  index: number,
  at: Reading['at'],
  book: Notebook,
): FollowUpCard {
  const path = ['kaarten', index] as const;
  declareKey(card.id, 'follow-up', '', at(...path, 'id'), book);
  card.doelen.forEach((objective, position) => {
    book.refer('objective', objective, at(...path, 'doelen', position), FOLLOW_UP_SCOPE);
  });
  const recall = card.ophalen.map(({ id, vraag, antwoord }, position) => {
    const place = (key: string) => at(...path, 'ophalen', position, key);
    declareKey(id, 'recall', card.id, place('id'), book);
    return {
      id,
      question: valueToInline(vraag, place('vraag'), book),
      answer: valueToBlocks(antwoord, place('antwoord'), book),
    };
  });
  return {
    id: card.id,
    title: card.titel,
    afterDays: card['na-dagen'],
    minutes: card.minuten,
    recall,
    objectives: card.doelen,
    transfer: {
      kind: TRANSFER_KINDS[card.slot],
      task: valueToBlocks(card.opdracht, at(...path, 'opdracht'), book),
    },
  };
}
