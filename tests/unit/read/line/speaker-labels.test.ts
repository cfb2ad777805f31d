import { describe, expect, test } from "vitest";
import { readLoneLabel, readSpeakerLabel, startsTurn } from "../../../../src/read/line/speaker-labels";
import { halfWidth } from "../../../../src/read/line/text";

/** `question 央广网`, `answer 陈岗/副局长`, `name 吕江/—`: what a label means, and after a bar the words behind it. */
function meaningOf(printed: string): string | null {
  const label = readSpeakerLabel(halfWidth(printed));
  if (!label) return null;
  const speakers = label.speakers.map(
    ({ name, position, kind }) => `${name}/${position ?? "—"}${kind ? `/${kind}` : ""}`,
  );
  const role = label.role === "answer" ? (label.verb ?? "name") : label.role;
  return `${role} ${label.asker ?? (speakers.join("+") || "—")}|${printed.slice(label.end)}`;
}

describe("labels of askers", () => {
  test.each([
    ["记者提问：问", "question —|问"],
    ["记者提问: 问", "question —|问"],
    ["记者：问", "question —|问"],
    ["问：问", "question —|问"],
    ["提问：问", "question —|问"],
    ["问题一：问", "question —|问"],
    ["记者提问2：问", "question —|问"],
    ["Q：问", "question —|问"],
    ["央广网记者：问", "question 央广网|问"],
    ["央广网记者：", "question 央广网|"],
    ["中央广播电视总台央视记者：问", "question 中央广播电视总台央视|问"],
    ["宁波日报记者提问：问", "question 宁波日报|问"],
    ["宁波日报记者 李青：问", "question 宁波日报记者 李青|问"],
    ["宁波日报提问：问", "question 宁波日报|问"],
    ["李青问：问", "question 李青|问"],
    ["记者（宁波晚报）：问", "question 宁波晚报|问"],
    ["提问（宁波晚报记者）：问", "question 宁波晚报|问"],
    ["[湖南卫视记者]问", "question 湖南卫视|问"],
    ["【记者】问", "question —|问"],
    ["现场记者提问：问", "question —|问"],
    ["有记者问：问", "question —|问"],
    ["网友：问", "question —|问"],
    ["网友 海曙小王：问", "question 海曙小王|问"],
    ["网友海曙小王：问", "question 海曙小王|问"],
    ["网友“月湖听雨”：问", "question 月湖听雨|问"],
    ["网友@甬江边：问", "question 甬江边|问"],
    ["网友留言：问", "question —|问"],
    ["来自象山的网友：问", "question 来自象山|问"],
    ["来自象山的网友问：问", "question 来自象山|问"],
    ["说来自象山的网友：问", null],
    ["听众 周女士：问", "question 周女士|问"],
    ["居民代表提问：问", "question 居民代表|问"],
    ["居民代表：问", "question 居民代表|问"],
    ["鄞州区企业代表提问：问", "question 鄞州区企业代表|问"],
    ["家长提问：问", "question 家长|问"],
    ["市民李先生问：问", "question 李先生|问"],
    ["記者提問：问", "question —|问"],
    ["央廣網記者：问", "question 央廣網|问"],
  ])("%s", (printed, meaning) => {
    expect(meaningOf(printed)).toBe(meaning);
  });
});

describe("labels of speakers", () => {
  test.each([
    ["答：说", "answer —|说"],
    ["回答：说", "answer —|说"],
    ["屠安答：说", "answer 屠安/—|说"],
    ["屠　安　答：说", "answer 屠安/—|说"],
    ["欧阳文远答：说", "answer 欧阳文远/—|说"],
    ["买买提·艾力答：说", "answer 买买提·艾力/—|说"],
    ["阿木尔布答：说", "answer 阿木尔布/—|说"],
    ["高峰答：说", "answer 高峰/—|说"],
    ["回答（陈岗副局长）：说", "answer 陈岗/副局长|说"],
    ["答（陈岗）：说", "answer 陈岗/—|说"],
    ["陈岗答（市水利局副局长）：说", "answer 陈岗/市水利局副局长|说"],
    ["陈岗（市水利局副局长）答：说", "answer 陈岗/市水利局副局长|说"],
    ["陈岗副局长答：说", "answer 陈岗/副局长|说"],
    ["市水利局副局长陈岗答：说", "answer 陈岗/市水利局副局长|说"],
    ["陈岗回应：说", "reply 陈岗/—|说"],
    ["陈岗答复如下：说", "reply 陈岗/—|说"],
    ["陈岗补充道：说", "add 陈岗/—|说"],
    ["补充回答：说", "add —|说"],
    ["陈岗介绍说：说", "tell 陈岗/—|说"],
    ["陈岗表示：说", "tell 陈岗/—|说"],
    ["陈岗在回答记者提问时表示：说", "tell 陈岗/—|说"],
    ["陈岗继续答：说", "answer 陈岗/—|说"],
    ["陳崗答：说", "answer 陳崗/—|说"],
    ["市水利局副局長 陳崗答：说", "answer 陳崗/市水利局副局長|说"],
    ["吕江：说", "name 吕江/—|说"],
    ["吕江先生：说", "name 吕江/—|说"],
    ["吕江：", "name 吕江/—|"],
    ["[吕江]说", "name 吕江/—|说"],
    ["[吕江]：说", "name 吕江/—|说"],
    ["[10:29] [吕江]：说", "name 吕江/—|说"],
    ["[吕江] 10:29:05 说", "name 吕江/—|说"],
    ["宁波市水利局副局长 倪康：说", "name 倪康/宁波市水利局副局长|说"],
    ["市委常委、宣传部部长李军山：说", "name 李军山/市委常委、宣传部部长|说"],
    ["市农业农村局总畜牧师 佟海：说", "name 佟海/市农业农村局总畜牧师|说"],
    ["吕江（市商务局局长）：说", "name 吕江/市商务局局长|说"],
    ["市气象局 石磊：说", "name 石磊/市气象局|说"],
    ["新闻发言人：说", "name —|说"],
    ["有关负责人答：说", "answer —|说"],
  ])("%s", (printed, meaning) => {
    expect(meaningOf(printed)).toBe(meaning);
  });

  test.each([
    ["李副市长答：说", "answer 李/副市长|说"],
    ["方支队长：说", "name 方/支队长|说"],
    ["李市长：说", "name 李/市长|说"],
    ["欧阳局长答：说", "answer 欧阳/局长|说"],
    ["班主任答：说", "answer 班主任/—/post|说"],
    ["支队长答：说", "answer 支队长/—/post|说"],
  ])("a surname before an office is a person: %s", (printed, meaning) => {
    expect(meaningOf(printed)).toBe(meaning);
  });

  test.each([
    ["市教育局答：说", "answer 市教育局/—/office|说"],
    ["甬江公共交通有限公司回应：说", "reply 甬江公共交通有限公司/—/office|说"],
    ["回答（市卫健委）：说", "answer 市卫健委/—/office|说"],
    ["海曙交警答：说", "answer 海曙交警/—/office|说"],
    ["江北区区长答：说", "answer 江北区区长/—/post|说"],
    ["江北区长答：说", "answer 江北区长/—/post|说"],
    ["市水利局有关负责人答：说", "answer 市水利局有关负责人/—/post|说"],
    ["专家答：说", "answer 专家/—/post|说"],
    ["市公安局支队长：说", "name 市公安局支队长/—/post|说"],
  ])("an office or a post is never split into a person's name: %s", (printed, meaning) => {
    expect(meaningOf(printed)).toBe(meaning);
  });

  test.each([
    ["方砚秋、范小满答：说", "answer 方砚秋/—+范小满/—|说"],
    ["方砚秋和范小满答：说", "answer 方砚秋/—+范小满/—|说"],
    ["王和平、李明共同回答：说", "answer 王和平/—+李明/—|说"],
    ["王和平答：说", "answer 王和平/—|说"],
    ["局长方砚秋、副局长范小满答：说", "answer 方砚秋/局长+范小满/副局长|说"],
    ["高峰、阿木尔布答：说", "answer 高峰/—+阿木尔布/—|说"],
    ["市教育局、市卫健委答：说", "answer 市教育局/—/office+市卫健委/—/office|说"],
    ["市委、市政府副秘书长李军山答：说", "answer 李军山/市委、市政府副秘书长|说"],
  ])("several answer together: %s", (printed, meaning) => {
    expect(meaningOf(printed)).toBe(meaning);
  });

  test.each([
    ["主持人：请", "host —|请"],
    ["主持人 黄山石：请", "host 黄山石|请"],
    ["主持人（市委宣传部副部长黄山石）：请", "host 黄山石|请"],
    ["CNBS：问", "outlet CNBS|问"],
    ["凤凰卫视：问", "outlet 凤凰卫视|问"],
  ])("%s", (printed, meaning) => {
    expect(meaningOf(printed)).toBe(meaning);
  });
});

describe("what is printed around a label belongs to it", () => {
  test.each(["●", "▲ ", "— ", "·", "1.", "2、", "（3）", "（二）", "四、", "⑤", "[10:29] ", "10:29 ", "●1. "])(
    "%s",
    (before) => {
      expect(meaningOf(`${before}记者提问：问`)).toBe("question —|问");
      expect(meaningOf(`${before}屠安答：说`)).toBe("answer 屠安/—|说");
    },
  );

  test.each(["记者1：问", "记者甲：问", "记者（二）：问", "提问三：问", "第一问：问", "网友A：问"])(
    "a counter asks nothing: %s",
    (printed) => {
      expect(meaningOf(printed)).toBe("question —|问");
    },
  );

  test.each(["：", ":", "﹕", "︓", "∶", "꞉", "ː", " ： "])("the colon %s", (colon) => {
    expect(meaningOf(`记者提问${colon}问`)).toBe("question —|问");
    expect(meaningOf(`屠安答${colon}说`)).toBe("answer 屠安/—|说");
  });

  test.each([
    ["记 者 提 问：问", "question —|问"],
    ["方 砚 秋 答：说", "answer 方砚秋/—|说"],
    ["市 水 利 局 副 局 长 方 砚 秋 答：说", "answer 方砚秋/市水利局副局长|说"],
    ["【记者提问：】问", "question —|问"],
    ["【方砚秋答】说", "answer 方砚秋/—|说"],
    ["（记者）：问", "question —|问"],
    ["（答）说", "answer —|说"],
  ])("%s", (printed, meaning) => {
    expect(meaningOf(printed)).toBe(meaning);
  });
});

describe("a line without a colon that says who speaks", () => {
  test.each([
    ["宁波日报记者", "question", "宁波日报"],
    ["记者提问", "question", null],
    ["市公共交通中心主任 葛一鸣", "answer", null],
    ["葛一鸣", "answer", null],
    ["主持人", "host", null],
  ])("%s", (line, role, asker) => {
    expect(readLoneLabel(line)).toMatchObject({ role, asker, isLone: true, end: line.length });
  });

  test.each([
    "工作部署",
    "市长说",
    "葛一鸣：",
    "凤凰卫视",
    "发言人",
    "市公共交通中心主任 葛一鸣。",
    "答记者问",
    "一、总体情况",
  ])("%s", (line) => {
    expect(readLoneLabel(halfWidth(line))).toBeNull();
  });
});

describe("words before a colon that are no labels", () => {
  test.each([
    "提出：加快发展",
    "关键词：发展",
    "编者按：近日",
    "他们是：甲、乙",
    "各位嘉宾：大家好",
    "各位记者：大家好",
    "制图：小张的店",
    "地址：天一广场",
    "电话：12345",
    "时间：上午",
    "方案：一",
    "包括：水、电",
    "有企业问：能不能",
    "有人问：能不能",
    "李明告诉记者：没有",
    "他对记者：说",
    "一问一答：好",
    "有问必答：好",
    "抢答：好",
    "强调：要",
    "任务是：做",
    "据统计，全市有：",
    "记者提问",
    "场下记者提问",
    "“答：对”",
    "比分是3:2",
    "上午9:30开始",
    "温馨提示：带伞",
    "主持人大会：好",
    "文件指出：要",
    "俗话说：好",
    "最后补充一点：好",
    "最后补充：好",
    "需要补充：好",
    "我补充：好",
    "有关部门：要",
    "网友热议：好",
    "记者手记：好",
    "记者观察：好",
    "老人答：好",
    "积极回应：好",
    "补充：好",
    "表示：好",
    "全局：好",
    "结局：好",
    "承办：市水利局",
    "公司：好",
    "海关：好",
  ])("%s", (printed) => {
    expect(startsTurn(halfWidth(printed))).toBe(false);
  });
});
