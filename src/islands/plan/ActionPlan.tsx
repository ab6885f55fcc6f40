import { useEffect, useRef, useState } from 'preact/hooks';
import { planText } from '../../i18n/nl-plan.ts';
import { actionPlanStores, eraseActionPlan } from '../../stores/action-plan.ts';
import { $cardNote } from '../../stores/card-notes.ts';
import { $plan } from '../../stores/own-notes.ts';
import { $route } from '../../stores/route.ts';
import { $reflection, $task } from '../../stores/texts.ts';
import { EraseButton } from '../ask/EraseButton.tsx';
import { pageHref } from '../progress/page-href.ts';
import { plainList } from '../progress/plain-list.ts';
import { Rich } from '../quiz/Rich.tsx';
import { type ActionPlanView, gatherPlan, isEmpty, type KeptNotes, type PlanSource } from './gather-plan.ts';
import { OwnText } from './OwnText.tsx';
import { TaskPlan } from './TaskPlan.tsx';

const kept: KeptNotes = {
  task: (lessonId) => $task(lessonId).get(),
  plan: (id) => $plan(id).get(),
  reflection: (lessonId, id) => $reflection(lessonId, id).get(),
  lessonOfCard: (cardId) => $cardNote(cardId, 'task').get(),
  get route() {
    return $route.get();
  },
};

/**
 * All that the learner wrote and chose, in one place on this device: to read, change, print and erase.
 * The HTML from the server holds no plan and does not call it empty: only this device knows.
 */
export function ActionPlan(source: PlanSource) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [view, setView] = useState<ActionPlanView | null>(null);
  const [erased, setErased] = useState(false);
  useEffect(() => {
    const read = () => setView((before) => gatherPlan(source, kept, before));
    read();
    const stops = actionPlanStores(source).map((store) => store.listen(read));
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  function erase() {
    // First, since the button that has the focus goes away.
    heading.current?.focus();
    eraseActionPlan(source);
    setView(gatherPlan(source, kept, null));
    setErased(true);
  }

  return (
    <div class="plan">
      <h1 tabIndex={-1} ref={heading}>
        {planText.title}
      </h1>
      <p class="notice-line" role="status">
        {erased ? planText.erased : ''}
      </p>
      <p class="lead on-screen">{planText.lead}</p>
      <p class="on-screen">
        {planText.stays} {planText.others}
      </p>
      {view && (isEmpty(view) ? <Empty /> : <Filled {...view} onErase={erase} />)}
    </div>
  );
}

function Empty() {
  return (
    <section class="card" aria-labelledby="leeg-kop">
      <h2 id="leeg-kop">{planText.empty}</h2>
      <p>{planText.emptyHelp}</p>
      <ul>
        <li>{planText.emptyReflection}</li>
        <li>{planText.emptyTask}</li>
      </ul>
      <p data-beyond-lesson>
        <a class="btn" href={pageHref('')}>
          {planText.toLessons}
        </a>
      </p>
    </section>
  );
}

function Filled({ tasks, notes, onErase }: ActionPlanView & { readonly onErase: () => void }) {
  return (
    <>
      {tasks.length > 0 && (
        <section aria-labelledby="taken-kop">
          <h2 id="taken-kop">{planText.tasks}</h2>
          <p class="muted on-screen">{planText.tasksHelp}</p>
          <ul class="plan-list" {...plainList}>
            {tasks.map((task) => (
              <TaskPlan key={task.id} {...task} />
            ))}
          </ul>
        </section>
      )}
      {notes.length > 0 && (
        <section aria-labelledby="teksten-kop">
          <h2 id="teksten-kop">{planText.notes}</h2>
          {notes.map((lesson) => (
            <div class="plan-notes" key={lesson.lessonId}>
              <h3>
                <a href={pageHref(lesson.path)}>{lesson.heading}</a>
              </h3>
              {lesson.notes.map(({ id, question, text }) => {
                const base = `tekst-${lesson.lessonId}-${id}`;
                return (
                  <div class={text === '' ? 'reflect not-on-paper' : 'reflect'} key={id}>
                    <label for={base}>
                      <Rich html={question} as="span" />
                    </label>
                    <p class="small muted" id={`${base}-privacy`}>
                      {planText.privacy}
                    </p>
                    <OwnText
                      id={base}
                      describedBy={`${base}-privacy`}
                      text={text}
                      rows={4}
                      onText={(now) => $reflection(lesson.lessonId, id).set(now)}
                    />
                  </div>
                );
              })}
            </div>
          ))}
        </section>
      )}
      <div class="plan-tools on-screen">
        <p class="small muted">{planText.keep}</p>
        <button class="btn" type="button" onClick={() => window.print()}>
          {planText.print}
        </button>
        <EraseButton id="wis-plan" words={planText.erase} onErase={onErase} />
      </div>
    </>
  );
}
