import type { CourseOutline, LessonOutline } from '../../src/domain/course.ts';

const lesson = (number: number): LessonOutline => ({
  id: `les-${number}`,
  number,
  title: `Titel ${number}`,
  summary: '',
  minutes: 12,
  steps: [
    { id: 'lezen', title: 'Lezen', questions: [], holdsScenario: false },
    { id: 'casus', title: 'Casus', questions: [], holdsScenario: true },
    { id: 'check', title: 'Check', questions: ['a', 'b'], holdsScenario: false },
  ],
  questions: [
    { id: 'a', type: 'single' },
    { id: 'b', type: 'multi' },
  ],
  scenario: { id: 'klein', minutes: 5, skippable: true },
});

/** Two lessons of three steps: text, scenario, two questions. */
export const smallCourse: CourseOutline = {
  id: 'klein',
  title: 'Klein',
  version: '1',
  routes: [
    { id: 'liaison', name: 'Liaison', audience: 'Voor wie verbindt.', core: ['les-1'], extra: ['les-2'] },
  ],
  themes: [],
  lessons: [lesson(1), lesson(2)],
  finalTest: null,
};

export const [firstLesson, secondLesson] = smallCourse.lessons as [LessonOutline, LessonOutline];
