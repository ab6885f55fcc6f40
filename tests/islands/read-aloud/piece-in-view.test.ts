import { expect, it } from 'vitest';
import { pieceInView } from '../../../src/islands/read-aloud/follow-place.ts';

const view = { top: 100, bottom: 900 };
const text = (top: number) => ({ top, heading: false });
const heading = (top: number) => ({ top, heading: true });

it('starts with the first piece in view, or with a heading just below that', () => {
  expect(pieceInView([text(-50), text(80), text(120), text(400)], view)).toBe(2);
  expect(pieceInView([text(80), text(120), heading(160), text(240)], view)).toBe(2);
  expect(pieceInView([text(80), text(120), heading(500), text(600)], view)).toBe(1);
});

it('has an answer for who is past the end, and for a page without text', () => {
  expect(pieceInView([text(-50), text(20)], view)).toBe(1);
  expect(pieceInView([], view)).toBe(0);
});
