/** Long lines of what the patterns of the reading could take for the beginning of something, over and over. */

const PIECES: readonly string[] = [
  // Digits of figures, dates, telephones, pagers
  ..."1|11 |1,|1,111|1.|1-|1—|1:|2012-|2012-03-|2012年|2012年3月|22年11月10日 |12:34:|第1|1万|1亿|1万亿|1%|1个|1家、|[1] |0574-".split(
    "|",
  ),
  // Marks
  ...[..."()（）[]【】《》<>＞“”‘’\"'-—_|·•,，、。．:：;；!！?？/&@#+%…　"],
  ..."> |>>|()|（）|[]|。”|。」|。 |，“|…。|...|--|-_|·王|、、".split("|"),
  // Names and offices
  ..."王|王 |王明|王明 |王明、|欧阳|欧阳 |副|书记|副书记|书记、|委员成员|副局长|局长 |市委|有关负责人|发言人|同志|巡视员|长|总工程师兼".split(
    "|",
  ),
  // Turns
  ..."记者|记者 |记者：|记者提问|记者提问：|主持人|主持人：|问|问：|答|答：|回答|回答（|答（王明）：|请问|请|请介绍|哪些|下一个问题|本报记者|一位记者|网友|媒体".split(
    "|",
  ),
  // Bylines and lines of metadata
  ..."本报|见习|通讯员|通讯员 |记者王明 通讯员|文/图|编辑|编辑：|编辑：王明 |责任编辑|责编|稿源|稿源：|来源|来源： |作者：|中国宁波网|宁波网|网|日报|http://|https:|www.|cnnb.|cnnb.com.cn|a.|a-|打印|评论|大|分享到|星期一|纠错：".split(
    "|",
  ),
  // Points of an outline
  ..."一|十|一是|二是|一要|一、|（一）|(1)|第一|第一，|其一|首先|首先，|最后|①|1、|。一是|；二".split("|"),
  // Breadcrumbs and lines under an article
  ..."您当前的位置|您当前的位置：|所在位置|中国宁波网 > |正文|下一页|首页 |共1页|相关新闻|延伸阅读：|宁波市|地址：|邮编：|电话|电话：1|传真|邮箱：|版权|版权所有|copyright|关于我们".split(
    "|",
  ),
  // What figures stand beside
  ..."今年|今年，|截至|期间|前三季度|同比|约|目|500强|G|公交".split("|"),
  // Style sheets
  ..."{|}|a{|a}|.a,|.a{}|/*|*/|@media|@media{|@media{a{}|display:|display: none;".split("|"),
  // Characters that no reader sees, or that are not one
  ..."\u200B|\u202E|\u0000|\u0301|\uD83D\uDE00|\uD800|\u00AD|\u2028|\u0085|a|A|é| |\t|\n".split("|"),
];

/** An end that matches no anchored pattern makes it try everything before it gives up. */
const ENDS = ["", "）：x"];

/** A reading that takes the square of this does not end within the limit. */
const LENGTH = 60_000;

export const HOSTILE_LINES = [...new Set(PIECES)].flatMap((piece) =>
  ENDS.map((end) => ({
    name: `${JSON.stringify(piece)} again and again${end === "" ? "" : `, then ${end}`}`,
    line: piece.repeat(Math.ceil(LENGTH / piece.length)) + end,
  })),
);
