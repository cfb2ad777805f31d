import { lazily } from "./lazily";

/**
 * Traditional characters of the words that rules look for (labels, questions, offices, surnames), so that a page that an
 * extension converted is read by the same tables. Not a converter: what a record holds is always cut from the page's text.
 */
const PAIRS =
  "來来編编輯辑責责審审對对攝摄監监製制記记員员發发佈布時时間间報报閱阅讀读點点擊击評评論论瀏浏覽览轉转載载關关鍵键網网寧宁聞闻體体訪访問问話话電电郵邮號号臺台視视頻频圖图設设計计劃划籌筹縣县鎮镇侖仑餘余線线熱热糾纠錯错簽签實实" +
  "習习見见總总聯联絡络繫系單单機机構构標标題题當当現现頁页導导專专欄栏與与長长級级處处業业務务組组軍军書书會会議议黨党區区國国華华車车鐵铁東东陳陈劉刘黃黄吳吴趙赵張张楊杨孫孙馬马許许鄧邓馮冯蔣蒋蘇苏葉叶盧卢蕭萧鄭郑謝谢羅罗賀贺" +
  "龍龙龔龚湯汤錢钱譚谭陸陆萬万韓韩範范閻阎魯鲁鄒邹喬乔賴赖嚴严顧顾龐庞齊齐藍蓝紀纪項项覆复復复應应補补說说稱称請请觀观眾众聽听鄉乡廳厅廠厂師师醫医衛卫負负賓宾採采訊讯週周禮礼後后聲声錄录傳传簡简統统進进產产經经濟济環环農农漁渔" +
  "學学聖圣資资訂订閉闭縮缩舉举複复鏈链頂顶腳脚廣广權权濱滨佔占裡里釋释紹绍館馆團团隊队辦办連连嗎吗麼么為为誰谁幾几個个還还檢检財财運运輸输護护場场這这們们呂吕竇窦韋韦鳳凤鮑鲍費费畢毕鄔邬樂乐談谈鍾钟鐘钟勞劳歐欧陽阳諸诸賈贾婁娄" +
  "閔闵駱骆莊庄門门慶庆聶聂饒饶鄺邝塗涂講讲給给";

/** All pairs are of the block that begins here. */
const FIRST_HAN = 0x4e00;

/** By the place of a character in its block: its simplified form, 0 where it is no traditional character above. */
const simpleForms = lazily(() => {
  const forms = new Uint16Array(0x5200);
  for (let i = 0; i < PAIRS.length; i += 2) forms[PAIRS.charCodeAt(i) - FIRST_HAN] = PAIRS.charCodeAt(i + 1);
  return forms;
});

/** @returns the text, as long as before, with the traditional characters above as their simplified ones */
export function toSimplified(text: string): string {
  const forms = simpleForms();
  let folded = "";
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const simplified = forms[text.charCodeAt(i) - FIRST_HAN];
    if (!simplified) continue;
    folded += text.slice(from, i) + String.fromCharCode(simplified);
    from = i + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}
