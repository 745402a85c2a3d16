import { type SaveState, sameStatus } from "./save-state";

/**
 * Tells those who look on how saving goes, with states that are the same object until something in them changes.
 * @param look gives the state of this moment; its map may be changed later
 */
export function createStateTeller(look: () => SaveState) {
  const listeners = new Set<() => void>();
  const settling = new Set<(saved: boolean) => void>();
  let state = copy(look());

  function emit(): void {
    const { status, fields } = look();
    const isStatusSame = sameStatus(state.status, status);
    const areFieldsSame =
      state.fields.size === fields.size &&
      [...fields].every(([path, field]) => state.fields.get(path) === field);
    if (!isStatusSame || !areFieldsSame) {
      state = {
        status: isStatusSame ? state.status : status,
        fields: areFieldsSame ? state.fields : new Map(fields),
      };
    }
    if (status.kind !== "waiting" && status.kind !== "saving") {
      for (const settle of settling) settle(status.kind === "saved");
      settling.clear();
    }
    for (const listener of [...listeners]) listener();
  }

  return {
    emit,
    getState: () => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Resolves when nothing waits or is under way any more, or cannot go on: true when all is saved. */
    settled: (): Promise<boolean> =>
      new Promise((resolve) => {
        settling.add(resolve);
        emit();
      }),
  };
}

function copy({ status, fields }: SaveState): SaveState {
  return { status, fields: new Map(fields) };
}
