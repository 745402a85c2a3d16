import { expect, test } from "vitest";
import { shareOut } from "./share-out";

const free = () => false;
const countsOf = (given: { userId: string }[]) => {
  const counts: Record<string, number> = {};
  for (const { userId } of given) counts[userId] = (counts[userId] ?? 0) + 1;
  return counts;
};

test("one worker gets all, several get as many as each other, give or take one", () => {
  const clients = ["1", "2", "3", "4", "5"];
  expect(countsOf(shareOut(clients, ["a"], free).given)).toEqual({ a: 5 });
  expect(countsOf(shareOut(clients, ["a", "b"], free).given)).toEqual({ a: 3, b: 2 });
  expect(shareOut(clients, ["a", "b"], free)).toEqual(shareOut(clients, ["a", "b"], free));
});

test("nobody gets a client they are blocked from; one whom nobody may have is left", () => {
  const isBlocked = ({ clientId, userId }: { clientId: string; userId: string }) =>
    clientId === "3" || (clientId === "1" && userId === "a");
  const { given, left } = shareOut(["1", "2", "3"], ["a", "b"], isBlocked);
  expect(given).toEqual([
    { clientId: "1", userId: "b" },
    { clientId: "2", userId: "a" },
  ]);
  expect(left).toEqual(["3"]);
});

test("without workers every client is left", () => {
  expect(shareOut(["1"], [], free)).toEqual({ given: [], left: ["1"] });
});
