"use client";

import { type SubmitEvent, useEffect, useId, useRef, useState } from "react";
import { FieldError } from "@/components/form/field-error";
import { Button } from "@/components/ui/button";
import { useSaving } from "./saving-context";
import { type SignInOutcome, signIn, whoIsIn } from "./sign-in";
import { useSaveState } from "./use-saving";

/**
 * Opens when the session has ended while something was to be saved: signing in happens here, over the page, and the
 * queue goes on. Put aside, it leaves a button; signing in elsewhere in the same browser is noticed on coming back.
 */
export function SignInAgain() {
  const { queue, words, userId } = useSaving();
  const signedOut = useSaveState().status.kind === "signedOut";
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [trouble, setTrouble] = useState<Exclude<SignInOutcome, "in"> | "otherUser">();
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    const dialog = box.current;
    if (!signedOut) return;
    dialog?.showModal();
    const look = async () => {
      const who = await whoIsIn(userId);
      if (who === "in") queue.signedIn();
      if (who === "otherUser") setTrouble(who);
    };
    window.addEventListener("focus", look);
    return () => {
      window.removeEventListener("focus", look);
      dialog?.close();
    };
  }, [signedOut, queue, userId]);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const data = new FormData(event.currentTarget);
    const outcome = await signIn(String(data.get("email")), String(data.get("password")), userId);
    setBusy(false);
    setTrouble(outcome === "in" ? undefined : outcome);
    if (outcome === "in") queue.signedIn();
  };

  if (!signedOut) return null;
  const texts = words.signIn;
  return (
    <>
      <Button kind="primary" onClick={() => box.current?.showModal()}>
        {texts.title}
      </Button>
      <dialog
        ref={box}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-lead`}
        className="m-auto w-full max-w-xl rounded-lg border border-edge bg-surface p-6 text-ink backdrop:bg-veil"
      >
        <form onSubmit={submit} className="flex flex-col gap-4">
          <h2 id={`${id}-title`}>{texts.title}</h2>
          <p id={`${id}-lead`}>{texts.lead}</p>
          <label className="flex flex-col gap-1 font-semibold">
            {texts.email}
            <input
              name="email"
              type="email"
              autoComplete="username"
              required
              className="control font-normal"
            />
          </label>
          <label className="flex flex-col gap-1 font-semibold">
            {texts.password}
            <input
              name="password"
              type="password"
              autoComplete="current-password"
              required
              className="control font-normal"
            />
          </label>
          <div role="alert">
            <FieldError id={`${id}-trouble`}>{trouble && texts[trouble]}</FieldError>
          </div>
          <div className="flex flex-wrap gap-3">
            <Button kind="primary" type="submit" aria-disabled={busy}>
              {texts.send}
            </Button>
            <Button kind="quiet" onClick={() => box.current?.close()}>
              {texts.later}
            </Button>
          </div>
        </form>
      </dialog>
    </>
  );
}
