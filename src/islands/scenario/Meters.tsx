import { filledMarks, trend } from '../../domain/meter-level.ts';
import type { MeterValues } from '../../domain/play-scenario.ts';
import type { Meter } from '../../domain/scenario.ts';
import { scenarioText } from '../../i18n/nl-scenario.ts';
import { describeValue } from './describe-meter.ts';

interface Props {
  readonly meters: readonly Meter[];
  readonly values: MeterValues;
  /** Values to compare with, for the trend; `null` while nothing is known to have changed. */
  readonly before: MeterValues | null;
}

/** Every meter as a word, a trend and five pips. The pips repeat the word and are hidden from screen readers. */
export function Meters({ meters, values, before }: Props) {
  return (
    <dl class="meters">
      {meters.map((meter) => {
        const value = values[meter.id] ?? meter.start;
        const old = before?.[meter.id] ?? value;
        return (
          <div class="meter">
            <dt>{meter.name}</dt>
            <dd>
              <span class="val">
                {describeValue(meter, value)}
                {old !== value && `, ${scenarioText.meters.trends[trend(old, value)]}`}
              </span>
              <Pips on={filledMarks(meter, value)} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Pips({ on }: { readonly on: number }) {
  return (
    <span class="pips" aria-hidden="true">
      {[0, 1, 2, 3, 4].map((pip) => (
        <i class={pip < on ? 'on' : ''} />
      ))}
    </span>
  );
}
