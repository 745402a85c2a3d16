import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { CrashWords } from "@/components/layout/crash-words";
import { messagesOf } from "@/lib/i18n/messages";
import { asTextSize, asTheme, textSizeCookie, themeCookie } from "@/lib/theme";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  const name = t("productName");
  return {
    title: { template: `%s – ${name}`, default: name },
    robots: { index: false, follow: false },
    // Numbers of clients and dates are not phone numbers to call.
    formatDetection: { telephone: false, date: false, address: false, email: false },
    referrer: "same-origin",
  };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, store] = await Promise.all([getLocale(), cookies()]);
  const theme = asTheme(store.get(themeCookie)?.value);
  const textSize = asTextSize(store.get(textSizeCookie)?.value);
  return (
    <html
      lang={locale}
      data-theme={theme === "system" ? undefined : theme}
      data-text={textSize === "normal" ? undefined : textSize}
    >
      <body>
        <CrashWords value={messagesOf(locale).layout.crash}>{children}</CrashWords>
      </body>
    </html>
  );
}
