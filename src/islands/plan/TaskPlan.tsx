import { type IfThenPlan, serializePlan } from '../../domain/if-then-plan.ts';
import { planText } from '../../i18n/nl-plan.ts';
import { $plan } from '../../stores/own-notes.ts';
import { pageHref } from '../progress/page-href.ts';
import { Rich } from '../quiz/Rich.tsx';
import { TaskChoice } from '../task/TaskChoice.tsx';
import { isPlanned, type PlannedTask } from './gather-plan.ts';
import { OwnText } from './OwnText.tsx';

/** One task with its plan: when and with whom, and then what. The box takes it out of the plan, and puts it back. */
export function TaskPlan(planned: PlannedTask) {
  const { id, heading, path, task, route, chosen, plan } = planned;
  const base = `plan-${id}`;
  const keep = (part: Partial<IfThenPlan>) => $plan(id).set(serializePlan({ ...plan, ...part }));
  return (
    <li class={isPlanned(planned) ? 'card plan-task' : 'card plan-task not-on-paper'}>
      <h3>
        <a href={pageHref(path)}>{heading}</a>
      </h3>
      {task !== '' && <Rich html={task} />}
      {route && (
        <div class="on-screen">
          <label class="chk" for={`${base}-taak`}>
            <TaskChoice id={`${base}-taak`} lessonId={id} route={route} />
            <span>
              {planText.chosen}
              <span class="vh">: {heading}</span>
            </span>
          </label>
          <p class="small muted" role="status">
            {chosen ? '' : planText.leftOut}
          </p>
        </div>
      )}
      <fieldset class="reflect">
        <legend>
          {planText.plan}
          <span class="vh">: {heading}</span>
        </legend>
        <p class="small muted" id={`${base}-privacy`}>
          {planText.privacy}
        </p>
        <div>
          <label for={`${base}-als`}>{planText.when}</label>
          <p class="small muted" id={`${base}-als-hulp`}>
            {planText.whenHelp}
          </p>
          <OwnText
            id={`${base}-als`}
            describedBy={`${base}-als-hulp ${base}-privacy`}
            text={plan.when}
            rows={2}
            onPaper={planText.onPaper.when}
            onText={(when) => keep({ when })}
          />
        </div>
        <div>
          <label for={`${base}-dan`}>{planText.action}</label>
          <p class="small muted" id={`${base}-dan-hulp`}>
            {planText.actionHelp}
          </p>
          <OwnText
            id={`${base}-dan`}
            describedBy={`${base}-dan-hulp ${base}-privacy`}
            text={plan.action}
            rows={2}
            onPaper={planText.onPaper.action}
            onText={(action) => keep({ action })}
          />
        </div>
      </fieldset>
    </li>
  );
}
