import { RadioGroup } from "../shared/radio-group";
import { useTranslate } from "../shared/translate";
import { CitationOptions } from "./citation-options";
import { OptionGroup } from "./option-group";
import type { OptionsActions, OptionsState } from "./options-state";
import { SettingsBackup } from "./settings-backup";
import { Shortcuts } from "./shortcuts";
import { Switch } from "./switch";

interface OptionsProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

/** Everything that the reader can choose. Each change is saved at once, and the last line says so. */
export function Options({ state, actions }: OptionsProps) {
  const t = useTranslate();
  const { settings, shortcuts, sample, canUndo, status } = state;
  const { change } = actions;
  return (
    <>
      <main class="options">
        <header>
          <h1>{t("optionsTitle")}</h1>
          <p>{t("optionsText")}</p>
        </header>
        <OptionGroup title={t("foldGroup")}>
          <Switch
            label={t("foldPressName")}
            hint={t("foldPressHint")}
            isOn={settings.fold}
            onChange={(fold) => change({ fold })}
          />
          <Switch
            label={t("foldNewsName")}
            hint={t("foldNewsHint")}
            isOn={settings.foldNews}
            onChange={(foldNews) => change({ foldNews })}
          />
        </OptionGroup>
        <OptionGroup title={t("popupGroup")}>
          <RadioGroup
            legend={t("density")}
            choices={[
              { value: "full", label: t("densityFullName"), hint: t("densityFullHint") },
              { value: "brief", label: t("densityBriefName"), hint: t("densityBriefHint") },
            ]}
            chosen={settings.density}
            onChoose={(density) => change({ density })}
          />
          <Switch
            label={t("actionKeys")}
            hint={t("actionKeysHint")}
            isOn={settings.actionKeys}
            onChange={(actionKeys) => change({ actionKeys })}
          />
        </OptionGroup>
        <OptionGroup title={t("themeGroup")}>
          <RadioGroup
            legend={t("theme")}
            choices={[
              { value: "system", label: t("themeSystem") },
              { value: "light", label: t("themeLight") },
              { value: "dark", label: t("themeDark") },
            ]}
            chosen={settings.theme}
            onChoose={(theme) => change({ theme })}
          />
        </OptionGroup>
        <OptionGroup title={t("citationGroup")}>
          <CitationOptions choices={settings.citation} sample={sample} onChange={(citation) => change({ citation })} />
        </OptionGroup>
        <OptionGroup title={t("copyingGroup")}>
          <RadioGroup
            legend={t("labels")}
            choices={[
              { value: "zh-CN", label: t("labelsChinese"), hint: t("labelsChineseHint") },
              { value: "en", label: t("labelsEnglish"), hint: t("labelsEnglishHint") },
            ]}
            chosen={settings.labels}
            onChoose={(labels) => change({ labels })}
          />
          <Switch
            label={t("csvGuard")}
            hint={t("csvGuardHint")}
            isOn={settings.csvGuard}
            onChange={(csvGuard) => change({ csvGuard })}
          />
        </OptionGroup>
        {shortcuts.length > 0 && (
          <OptionGroup title={t("shortcutsGroup")}>
            <Shortcuts shortcuts={shortcuts} onChange={actions.changeShortcuts} />
          </OptionGroup>
        )}
        <OptionGroup title={t("settingsGroup")}>
          <SettingsBackup canUndo={canUndo} actions={actions} />
        </OptionGroup>
      </main>
      <p class="outcome" role="status" data-problem={status?.isProblem}>
        {status?.text}
      </p>
    </>
  );
}
