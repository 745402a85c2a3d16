import type { GoalClassCode } from "@/lib/avain/codes";
import { CURRENT_EDITION, GOAL_CODES } from "@/lib/avain/codes";
import { edition } from "@/lib/avain/edition";
import type { PaperTools } from "@/lib/paper/parts/paper-words";
import type { ClientGoal } from "@/lib/plans/for-client";
import { Box } from "./box";

type GoalBoxesProps = PaperTools & { now: readonly ClientGoal[]; later: readonly ClientGoal[] };

/** All goals by class in the client's words, numbered through, each with a box for now and one for later. */
export function GoalBoxes({ now, later, t, locale }: GoalBoxesProps) {
  const { goalClasses, goals } = edition(CURRENT_EDITION);
  const isIn = (list: readonly ClientGoal[], code: string) => list.some((goal) => goal.code === code);
  const ofClass = (code: GoalClassCode) => goals.filter((goal) => goal.class === code);
  return (
    <div className="mb-3 gap-x-6 sm:columns-2 print:columns-2">
      {goalClasses.map(({ code, client }) => (
        <table key={code} className="form-goals mb-2 w-full">
          <thead>
            <tr>
              <td />
              <th scope="col">{t("form.now")}</th>
              <th scope="col">{t("form.later")}</th>
              <th scope="colgroup" className="text-start">
                {client[locale]}
              </th>
            </tr>
          </thead>
          <tbody>
            {ofClass(code).map((goal) => (
              <tr key={goal.code}>
                <td>{GOAL_CODES.indexOf(goal.code) + 1}.</td>
                <td>
                  <Box isTicked={isIn(now, goal.code)} />
                </td>
                <td>
                  <Box isTicked={isIn(later, goal.code)} />
                </td>
                <th scope="row">{goal.client[locale]}</th>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
