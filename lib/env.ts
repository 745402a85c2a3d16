import "server-only";
import { z } from "zod";

/** A setting is wrong; the message is a plain sentence for the person who starts the app. */
export class SettingRefused extends Error {
  override readonly name = "SettingRefused";
}

const whole = (fallback: number, least: number, most: number) =>
  z.coerce
    .number({ error: `must be a whole number from ${least} to ${most}` })
    .int(`must be a whole number from ${least} to ${most}`)
    .min(least, `must be a whole number from ${least} to ${most}`)
    .max(most, `must be a whole number from ${least} to ${most}`)
    .default(fallback);

const origin = z
  .string()
  .transform((text) => text.replace(/\/$/, ""))
  .refine(isOrigin, "must be an address like https://avainpolku.example.fi, without a path")
  // Over plain http a password could be read on the way; on this machine there is no way.
  .refine((text) => !isOrigin(text) || text.startsWith("https:") || isLoopback(new URL(text).hostname), {
    error: "must begin with https, unless it is localhost",
  });

const settingsSchema = z.object({
  PORT: whole(3000, 1, 65_535),
  HOST: z.string().default("127.0.0.1"),
  /** The address people use, where it is not the one the server listens on. */
  AVAIN_ORIGIN: origin.optional(),
  AVAIN_DATA: z.string().default("data"),
  DATABASE_URL: z.string().optional(),
  /** How many proxies of our own stand before the server; only their word on the sender's address is believed. */
  AVAIN_PROXY_HOPS: whole(0, 0, 5),
  /** A session ends after this long without a page opened or a save. */
  AVAIN_IDLE_MINUTES: whole(30, 1, 180),
  /** A session ends after this long whatever happens. */
  AVAIN_SESSION_HOURS: whole(12, 1, 24),
  /** Made-up people only: shows the banner. */
  AVAIN_DEMO: z.enum(["0", "1", "false", "true"], { error: "must be 1 or 0" }).default("0"),
});

export type Settings = Readonly<{
  port: number;
  host: string;
  origin: string | undefined;
  dataFolder: string;
  databaseUrl: string | undefined;
  proxyHops: number;
  idleMs: number;
  absoluteMs: number;
  demo: boolean;
}>;

/**
 * Reads the settings of an environment; an empty value counts as not set.
 * Throws `SettingRefused`, one line a wrong setting.
 */
export function parseSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = settingsSchema.safeParse(set);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `${name} ${issue.message}; it is "${set[name]}".`;
    });
    throw new SettingRefused(lines.join("\n"));
  }
  const s = parsed.data;
  return {
    port: s.PORT,
    host: s.HOST,
    origin: s.AVAIN_ORIGIN,
    dataFolder: s.AVAIN_DATA,
    databaseUrl: s.DATABASE_URL,
    proxyHops: s.AVAIN_PROXY_HOPS,
    idleMs: s.AVAIN_IDLE_MINUTES * 60_000,
    absoluteMs: s.AVAIN_SESSION_HOURS * 3_600_000,
    demo: s.AVAIN_DEMO === "1" || s.AVAIN_DEMO === "true",
  };
}

let read: Settings | undefined;

/** The settings of this process, read and checked at the first call. */
export function settings(): Settings {
  read ??= parseSettings(process.env);
  return read;
}

/** True when browsers reach us by https, so that cookies can be locked to it. */
export function isHttps(): boolean {
  return settings().origin?.startsWith("https:") ?? false;
}

function isOrigin(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? "") && URL.parse(text)?.origin === text.toLowerCase();
}

/** True for the names and addresses of this machine itself. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127\./.test(hostname)
  );
}
