/** In whose name imported clients are written, into which team, and when. */
export type Writer = {
  teamId: string;
  workerId: string;
  workerEmail: string;
  workerName: string;
  now: Date;
};
