import { inflateSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { type Ran, runRandomLearner } from './random-learner.ts';
import { STANDARDS } from './record.ts';
import { LEARNERS } from './setting.ts';

const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1);

test('loses nothing that was called saved, whatever thirty random learners and their LMSs do', async () => {
  const ran: Ran[] = [];
  for (const seed of SEEDS) ran.push(await runRandomLearner(seed, 40));
  for (const standard of STANDARDS) {
    const sum = (name: 'faults' | 'switches') =>
      ran.reduce((total, { figures }) => total + figures[standard][name], 0);
    expect(sum('faults'), standard).toBeGreaterThan(20);
    expect(sum('switches'), standard).toBeGreaterThan(0);
  }
}, 60_000);

test('does the same again for the same seed', async () => {
  const [first, second] = [await runRandomLearner(5, 25), await runRandomLearner(5, 25)];
  expect(second).toEqual(first);
});

test('tells an LMS nothing that was written on this device, and no name', async () => {
  const ran: Ran[] = [];
  for (let seed = 101; seed <= 106; seed++) ran.push(await runRandomLearner(seed));
  const secrets = ran.flatMap((one) => one.secrets);
  expect(secrets.length).toBeGreaterThan(8);
  const bytes = ran.flatMap(({ heard }) => heard.map(readable)).join('\n');
  expect(bytes.length).toBeGreaterThan(100_000);
  for (const text of [...secrets, ...LEARNERS]) expect(bytes).not.toContain(text);
}, 60_000);

/** What was heard, and what is packed in it. */
function readable(heard: string): string {
  const [, packed] = /(?:suspend_data=|"blob":")2\.([\w-]+)/.exec(heard) ?? [];
  return packed ? `${heard} ${strFromU8(inflateSync(Buffer.from(packed, 'base64url')))}` : heard;
}
