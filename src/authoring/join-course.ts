import type { Course } from '../domain/course-data.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Lesson } from '../domain/lesson.ts';
import type { StartQuiz } from '../domain/start-quiz.ts';
import type { CourseReading } from './read-course.ts';
import type { StartQuizReading } from './read-start-quiz.ts';
import type { CourseQuiz } from './reading.ts';

/** The course-wide files, read; `null` for one that is not there or cannot be read. */
export interface CourseParts extends Pick<Course, 'sources' | 'facts' | 'terms' | 'register'> {
  readonly file: CourseReading | null;
  readonly bank: CourseQuiz | null;
  readonly startQuiz: StartQuizReading | null;
  readonly followUp: FollowUp | null;
}

/** Puts the course together. Lessons that are not there are left out, and so are questions about an unknown objective. */
export function joinCourse(parts: CourseParts, lessons: readonly Lesson[]): Course {
  const { file, bank, startQuiz, followUp, sources, facts, terms, register } = parts;
  const exists = (id: string) => lessons.some((lesson) => lesson.id === id);
  return {
    outline: {
      id: file?.id ?? '',
      title: file?.title ?? '',
      version: file?.version ?? '',
      routes: (file?.routes ?? []).map((route) => ({
        ...route,
        core: route.core.filter(exists),
        extra: route.extra.filter(exists),
      })),
      themes: (file?.themes ?? []).map((theme) => ({ ...theme, lessons: theme.lessons.filter(exists) })),
      lessons: lessons.map(({ id, number, title, summary, minutes, steps, questions, scenario }) => ({
        id,
        number,
        title,
        summary,
        minutes,
        steps,
        questions,
        scenario,
      })),
      finalTest: file?.finalTest ?? null,
    },
    subtitle: file?.subtitle ?? '',
    promise: file?.promise ?? '',
    disclaimer: file?.disclaimer ?? '',
    videos: file?.videos ?? [],
    cards: (file?.cards ?? []).filter((card) => exists(card.lesson)),
    bank: (bank?.questions ?? []).flatMap(({ question, rationale }) => {
      const lesson = lessonOf(question.objective, lessons);
      return lesson ? [{ question, lesson, rationale }] : [];
    }),
    startQuiz: startQuiz && joinStartQuiz(startQuiz, lessons),
    followUp,
    sources,
    facts,
    terms,
    register,
  };
}

function joinStartQuiz(reading: StartQuizReading, lessons: readonly Lesson[]): StartQuiz {
  const { title, intro, questions, frequency } = reading;
  const items = questions.flatMap(({ question }) => {
    const lesson = lessonOf(question.objective, lessons);
    return lesson && question.type === 'single'
      ? [{ question: { ...question, asksCertainty: true }, lesson }]
      : [];
  });
  return { title, intro, items, frequency };
}

function lessonOf(objective: string, lessons: readonly Lesson[]): string | undefined {
  return lessons.find(({ objectives }) => objectives.some(({ id }) => id === objective))?.id;
}
