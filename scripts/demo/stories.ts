import type { Journey } from "./journeys";
import type { Random } from "./random";

/** Ten kinds of history; every worker's ten clients go through one each. */
const stories: readonly ((goals: number) => Journey)[] = [
  () => ({ plans: [] }),
  (goals) => ({ plans: [{ daysAgo: 3, goals, draft: true, evaluations: [] }] }),
  (goals) => ({ plans: [{ daysAgo: 60, goals, evaluations: [] }] }),
  (goals) => ({ plans: [{ daysAgo: 240, goals, evaluations: [] }] }),
  (goals) => ({ plans: [{ daysAgo: 350, goals, evaluations: [{ daysAgo: 170, next: 9 }] }] }),
  (goals) => ({ plans: [{ daysAgo: 420, goals, evaluations: [{ daysAgo: 250 }, { daysAgo: 70 }] }] }),
  (goals) => ({
    plans: [
      {
        daysAgo: 610,
        goals,
        evaluations: [
          { daysAgo: 430 },
          { daysAgo: 260 },
          { daysAgo: 90, next: 12 },
          { daysAgo: 1, draft: true },
        ],
      },
    ],
  }),
  (goals) => ({
    plans: [
      { daysAgo: 800, goals: Math.max(3, goals - 4), evaluations: [{ daysAgo: 640 }, { daysAgo: 470 }] },
      { daysAgo: 380, goals, evaluations: [{ daysAgo: 210 }, { daysAgo: 40 }] },
    ],
  }),
  (goals) => ({
    plans: [
      { daysAgo: 500, goals, evaluations: [{ daysAgo: 330 }] },
      { daysAgo: 150, goals: Math.min(18, goals + 3), evaluations: [] },
    ],
  }),
  (goals) => ({ plans: [{ daysAgo: 430, goals, evaluations: [{ daysAgo: 200, next: -17 }] }] }),
];

/** The history of the made-up client `index` of 40; goals run from 3 to 18. */
export function storyOf(index: number): Journey {
  const story = stories[index % stories.length];
  if (!story) throw new Error("there are stories for every client");
  return story(3 + ((index * 7) % 16));
}

/** A plan in force that was evaluated once, within two years: what most figures count. */
export function evaluatedOnce(random: Random): Journey {
  const daysAgo = random.whole(220, 700);
  return { plans: [{ daysAgo, goals: 5, evaluations: [{ daysAgo: daysAgo - random.whole(120, 200) }] }] };
}
