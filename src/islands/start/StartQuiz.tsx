import { useRef, useState } from 'preact/hooks';
import { estimateFeedback, isComplete } from '../../domain/answer.ts';
import type { Route } from '../../domain/course.ts';
import { questionProgress } from '../../domain/progress-changes.ts';
import { START_QUIZ_ID, type StartQuiz as StartQuizData } from '../../domain/start-quiz.ts';
import { startText } from '../../i18n/nl-start.ts';
import { answerStartQuiz, clearStartQuiz } from '../../stores/answer-start-quiz.ts';
import { lessonProgress } from '../../stores/lesson-progress.ts';
import { $route } from '../../stores/route.ts';
import { useWake } from '../early/use-wake.ts';
import { pageHref } from '../progress/page-href.ts';
import { useStored } from '../progress/use-stored.ts';
import { Rich } from '../quiz/Rich.tsx';
import { readAnswer, readCertainty } from '../quiz/read-answer.ts';
import { writeAnswer, writeCertainty } from '../quiz/write-answer.ts';
import { Advice } from './Advice.tsx';
import { groupAdvice, type StartLesson } from './group-advice.ts';
import { FrequencyItem, StartItem, type StartQuestion } from './StartItem.tsx';
import { type Screen, useScreen } from './use-screen.ts';

interface Props {
  readonly quiz: StartQuizData;
  readonly lessons: readonly StartLesson[];
  readonly routes: readonly Pick<Route, 'id' | 'core'>[];
}

/** The quiz before the course: all questions on one page, then an advice. Whoever was here before finds it filled in. */
export function StartQuiz({ quiz, lessons, routes }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const answers = useStored(lessonProgress(START_QUIZ_ID));
  const chosen = useStored($route);
  const route = routes.find(({ id }) => id === chosen);
  const [nothing, setNothing] = useState(false);
  // Decided once, when the page wakes: the last answer must not take the questions away.
  const [rest, setRest] = useState<Screen>('questions');
  const { items, frequency } = quiz;

  const answerTo = (id: string) => questionProgress(answers, id)?.answer ?? [];
  const answered = items.filter(({ question }) => answerTo(question.id).length > 0).length;
  const { screen, go } = useScreen(rest, heading);
  const advises = screen === 'advice' && answered > 0;

  function keep(question: StartQuestion, form: HTMLFormElement) {
    const data = new FormData(form);
    answerStartQuiz(question, readAnswer(question, data), readCertainty(data));
    setNothing(false);
  }

  const forms = () => [...(root.current?.querySelectorAll('form') ?? [])];

  useWake(root, {
    wake() {
      const stored = lessonProgress(START_QUIZ_ID).get();
      if (items.every(({ question }) => questionProgress(stored, question.id))) setRest('advice');
      const questions = [...items.map(({ question }) => question), ...(frequency ? [frequency] : [])];
      for (const form of forms()) {
        const question = questions.find(({ id }) => id === form.dataset.question);
        const before = question && questionProgress(stored, question.id);
        if (!question) continue;
        const data = new FormData(form);
        // What was filled in before this island woke wins over what was kept.
        if (before && readAnswer(question, data).length === 0) writeAnswer(question, form, before.answer);
        if (before && readCertainty(data) === null) writeCertainty(form, before.certainty);
        if (readAnswer(question, data).length > 0) keep(question, form);
      }
    },
  });

  function again() {
    clearStartQuiz();
    for (const form of forms()) form.reset();
    go('questions');
  }

  return (
    <div class="start-quiz" ref={root}>
      <div class="start-questions" hidden={advises}>
        <Rich html={quiz.intro} />
        <h2 id="vragen" tabIndex={-1} ref={advises ? undefined : heading}>
          {startText.questions}
        </h2>
        <p>{startText.help}</p>
        {items.map(({ question }, index) => (
          <StartItem
            key={question.id}
            question={question}
            number={index + 1}
            total={items.length}
            onChange={keep}
          />
        ))}
        {frequency && <FrequencyItem question={frequency} onChange={keep} />}
        <div class="js-only">
          <p class="small muted">
            {startText.answered(answered, items.length)} {startText.kept}
          </p>
          <p class="err" role="status">
            {nothing && startText.nothing}
          </p>
          <div class="row">
            <button
              type="button"
              class="btn"
              onClick={() => (answered > 0 ? go('advice') : setNothing(true))}
            >
              {startText.show}
            </button>
            <a class="btn text" href={pageHref('')}>
              {startText.skip}
            </a>
          </div>
        </div>
      </div>
      {advises && (
        <Advice
          advice={groupAdvice(quiz, answers, lessons, route)}
          hasRoute={route !== undefined}
          frequency={
            frequency && isComplete(frequency, answerTo(frequency.id))
              ? estimateFeedback(frequency, answerTo(frequency.id))
              : ''
          }
          heading={heading}
          onChange={() => go('questions')}
          onAgain={again}
        />
      )}
    </div>
  );
}
