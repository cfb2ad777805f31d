/** Languages that the interface speaks, as they stand in `lang` attributes. */
export type Language = "zh-CN" | "en";

const LOCALES: Readonly<Record<Language, string>> = { "zh-CN": "zh-CN", en: "en-GB" };

/** `2022-11-10T18:11:29+08:00` → `2022年11月10日 18:11`: for people, on the clock of Ningbo, never more precise than the page. */
export function formatDate(iso: string, language: Language): string {
  const [day = "", time] = iso.split("T");
  const clock = time?.slice(0, "18:11".length);
  // The printed numbers are shown as they are: they are read as UTC, and UTC is printed.
  const date = new Date(`${day}T00:00Z`);
  if (Number.isNaN(date.valueOf())) return iso;
  const words = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: "UTC" }).format(date);
  return clock === undefined ? words : `${words} ${clock}`;
}
