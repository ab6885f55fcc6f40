import type { MeterValues } from '../../domain/play-scenario.ts';
import type { Meter } from '../../domain/scenario.ts';
import { scenarioText } from '../../i18n/nl-scenario.ts';
import { plainList } from '../progress/plain-list.ts';
import { describeChanges } from './describe-meter.ts';

interface Props {
  readonly meters: readonly Meter[];
  readonly before: MeterValues;
  readonly after: MeterValues;
}

/** What moved and how far, in words only. */
export function MeterChanges({ meters, before, after }: Props) {
  const changes = describeChanges(meters, before, after);
  if (changes.length === 0) return <p class="small muted">{scenarioText.consequence.noChange}</p>;
  return (
    <ul class="changes" {...plainList}>
      {changes.map(({ name, change, now }) => (
        <li key={name}>
          <b>{name}:</b> {scenarioText.meters.change(change, now)}
        </li>
      ))}
    </ul>
  );
}
