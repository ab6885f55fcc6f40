import { questionProgress } from '../../domain/progress-changes.ts';
import { START_QUIZ_ID } from '../../domain/start-quiz.ts';
import { homeText } from '../../i18n/nl-home.ts';
import { lessonProgress } from '../../stores/lesson-progress.ts';
import { pageHref } from '../progress/page-href.ts';
import { useStored } from '../progress/use-stored.ts';

const text = homeText.start;

/** Offers the start quiz to who did not do it, and leads who did to the advice. In: ids of its items. */
export function StartOffer({ items }: { readonly items: readonly string[] }) {
  const answers = useStored(lessonProgress(START_QUIZ_ID));
  const answered = items.filter((id) => (questionProgress(answers, id)?.answer.length ?? 0) > 0).length;
  const done = answered === items.length;
  return (
    <section class="card start-offer" aria-labelledby="startmeting-kop">
      <div>
        <h3 id="startmeting-kop">{text.title}</h3>
        <p class="small">
          {done ? text.done : answered > 0 ? text.busy(answered, items.length) : text.offer(items.length)}
        </p>
      </div>
      <a class="btn quiet" href={pageHref(done ? 'start#advies' : 'start')}>
        {done ? text.advice : answered > 0 ? text.goOn : text.begin}
      </a>
    </section>
  );
}
