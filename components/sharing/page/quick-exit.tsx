import type { PageTools } from "./shared-words";

/** Leaves at one press for a page that tells nothing. A form, so that the key ends too; it stays in sight. */
export function QuickExit({ t, path }: PageTools) {
  return (
    <header className="client-exit">
      <span id="exit-hint">{t("quit.hint")}</span>
      <form method="post" action={path}>
        <button name="act" value="quit" type="submit" aria-describedby="exit-hint">
          {t("quit.button")}
        </button>
      </form>
    </header>
  );
}
