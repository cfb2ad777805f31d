import { expect, test } from "vitest";
import { isNameLike, isNameShaped, isPersonName } from "../../../../src/read/line/names";
import { isBody, isOffice, isOutlet, isPost, isShortBody } from "../../../../src/read/line/offices";

/** Each row holds what must pass, then what must not. */
test.each<[string, (text: string) => boolean, string[], string[]]>([
  [
    "a person's name by its surname",
    isPersonName,
    ["屠炯", "王 岚", "欧阳修文", "司徒扬", "买买提·艾力", "高峻"],
    ["屠", "屠炯炯炯", "阿木尔布", "高峰", "江北区", "余姚市", "李副", "提出", "海关", "文件", "公司", "欧阳"],
  ],
  ["a name in a line of names", isNameLike, ["茗山", "屠炯", "阿木尔"], ["高峰", "他们", "阿木尔布", "茗", "我答"]],
  [
    "what may be a name before a verb of answering",
    isNameShaped,
    ["高峰", "阿木尔布", "古丽巴哈尔", "迪丽热巴尔汗"],
    ["迪丽热巴尔汗江", "有人", "这样", "大家", "积极", "书面", "峰", "Anna"],
  ],
  [
    "an office beside a name",
    isOffice,
    ["副局长", "市委常委、宣传部部长", "总畜牧师", "联络员", "局长(兼)"],
    ["市能源局", "提出", "长", `${"市".repeat(60)}局长`],
  ],
  [
    "a post without a name",
    isPost,
    ["江北区区长", "市民政局有关负责人", "副市长", "支队长", "专家"],
    ["我们的代表", "请市长", "张先生", "总畜牧师", "市教育局", `${"市".repeat(29)}局长`],
  ],
  [
    "a body that may answer",
    isBody,
    ["市教育局", "市发改委", "甬江公交有限公司", "海曙区人民法院", "宁波大学", `${"甬".repeat(22)}公司`],
    ["结局", "全局", "客厅", "全部", "有关部门", "各部门", "我们公司", "承办", "公司", `${"甬".repeat(23)}公司`],
  ],
  ["a body in short", isShortBody, ["市公交", "宁波地铁", "海曙交警"], ["公交", "我们城管", "屠炯"]],
  [
    "an outlet",
    isOutlet,
    ["央广网", "湖南卫视", "宁波日报", "新华社", "CNBS", `${"甬".repeat(23)}网`],
    ["网", "路线", "上了网,就方便", `${"甬".repeat(24)}网`],
  ],
])("%s", (_, holds, good, bad) => {
  expect(good.filter((text) => !holds(text))).toEqual([]);
  expect(bad.filter((text) => holds(text))).toEqual([]);
});
