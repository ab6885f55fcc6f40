import { useRef, useState } from 'preact/hooks';
import { type FileProblem, type ProgressFile, parseProgressFile } from '../../domain/progress-file.ts';
import { settingsText } from '../../i18n/nl-settings.ts';
import { takeProgressFile } from '../../stores/progress-file.ts';
import { AskBox } from '../ask/AskBox.tsx';
import { fullDay } from '../follow-up/days.ts';
import { Icon } from '../quiz/Icon.tsx';
import { describeProgress, type Kept, listOwnTexts } from './describe-kept.ts';

const text = settingsText.take;
/** A learner who did everything has some 60 kB; with long texts a few hundred. */
const MOST_BYTES = 5_000_000;

interface Props {
  /** Id of the course. */
  readonly course: string;
  readonly kept: Kept;
  readonly onTaken: () => void;
}

/** Reads a file with progress, and asks before anything changes. A file that cannot be used changes nothing. */
export function TakeFromFile({ course, kept, onTaken }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<ProgressFile | null>(null);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');

  async function read(chosen: File | undefined) {
    setFile(null);
    setSaid('');
    setProblem('');
    if (!chosen) return;
    const found = await readFile(chosen, course);
    if (typeof found === 'string') end('', text.problems[found]);
    else setFile(found);
  }

  /** Ends with a sentence, or with what is wrong; the same file can be chosen again. */
  function end(sentence: string, wrong = '') {
    input.current?.focus();
    if (input.current) input.current.value = '';
    setFile(null);
    setSaid(sentence);
    setProblem(wrong);
  }

  function take(how: 'join' | 'replace', sentence: string) {
    if (!file) return;
    takeProgressFile(file, how);
    end(sentence);
    onTaken();
  }

  const isEmpty = describeProgress(kept.progress) === '' && Object.keys(kept.own).length === 0;
  const no = [text.no, () => end('')] as const;
  return (
    <>
      <div class="take">
        <label for="inlezen">{text.label}</label>
        <p class="small muted" id="inlezen-hulp">
          {text.help}
        </p>
        <input
          type="file"
          id="inlezen"
          accept=".json,application/json"
          autocomplete="off"
          aria-describedby="inlezen-hulp"
          ref={input}
          onChange={(event) => read(event.currentTarget.files?.[0])}
        />
      </div>
      {file && (
        <AskBox
          id="inlezen-vraag"
          ask={text.ask}
          answers={
            isEmpty
              ? [[text.yes, () => take('replace', text.taken)], no]
              : [
                  [text.join, () => take('join', text.joined)],
                  [text.replace, () => take('replace', text.replaced)],
                  no,
                ]
          }
        >
          <p>
            {text.from(fullDay(file.madeOn))} {describeFile(file)}.
          </p>
          {!isEmpty && (
            <>
              <p>
                <b>{text.join}:</b> {text.joinHelp}
              </p>
              <p>
                <b>{text.replace}:</b> {file.texts ? text.replaceTextsHelp : text.replaceHelp}
              </p>
            </>
          )}
        </AskBox>
      )}
      <p class={problem === '' ? 'notice-line' : 'notice-line problem'} role="status">
        {problem === '' ? (
          said
        ) : (
          <>
            <Icon name="almost" />
            <span>{problem}</span>
          </>
        )}
      </p>
    </>
  );
}

async function readFile(chosen: File, course: string): Promise<ProgressFile | FileProblem | 'too-large'> {
  if (chosen.size > MOST_BYTES) return 'too-large';
  try {
    return parseProgressFile(await chosen.text(), course);
  } catch {
    return 'damaged';
  }
}

function describeFile({ state, texts }: ProgressFile): string {
  const written = listOwnTexts(texts ?? {}, { lessons: [], cards: [] }).length;
  const parts = [describeProgress(state), written > 0 ? settingsText.kept.textCount(written) : ''];
  return parts.filter(Boolean).join(', ') || text.empty;
}
