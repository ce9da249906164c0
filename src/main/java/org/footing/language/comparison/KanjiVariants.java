package org.footing.language.comparison;

import java.text.Normalizer;
import org.footing.language.Script;

/**
 * Old and variant forms of kanji beside their forms of today (the tōyō and jōyō lists of 1946–2010, and variants usual in
 * historians' titles). For comparison only: several old characters share one new form (辨瓣辯 弁), so nothing can be
 * turned back, and names keep the form their bearers use.
 */
public final class KanjiVariants {
    /** Pairs: the old form, then the form of today. */
    private static final String PAIRS = "亞亜惡悪壓圧圍囲醫医爲為壹壱隱隠榮栄營営衞衛驛駅圓円鹽塩緣縁艷艶應応歐欧毆殴櫻桜奧奥橫横溫温穩穏假仮"
            + "價価畫画會会懷懐壞壊繪絵擴拡殼殻覺覚學学嶽岳樂楽勸勧卷巻寬寛歡歓罐缶觀観關関陷陥顏顔巖巌歸帰氣気龜亀"
            + "僞偽戲戯犧犠舊旧據拠擧挙虛虚峽峡挾挟敎教狹狭鄕郷堯尭曉暁區区驅駆勳勲薰薫羣群徑径惠恵揭掲攜携溪渓經経"
            + "繼継莖茎螢蛍輕軽鷄鶏藝芸缺欠儉倹劍剣圈圏檢検權権獻献縣県硏研險険顯顕驗験嚴厳吳呉娛娯效効廣広恆恒鑛鉱"
            + "號号國国黑黒碎砕濟済齋斎劑剤册冊雜雑參参慘惨棧桟蠶蚕贊賛殘残絲糸齒歯兒児辭辞濕湿實実舍舎寫写釋釈壽寿"
            + "收収從従澁渋獸獣縱縦肅粛處処緖緒敍叙尙尚奬奨將将證証乘乗剩剰壤壌孃嬢條条淨浄疊畳讓譲釀醸囑嘱觸触寢寝"
            + "愼慎晉晋眞真盡尽圖図粹粋醉酔隨随髓髄數数樞枢瀨瀬聲声靜静齊斉攝摂竊窃專専戰戦淺浅潛潜纖繊踐践錢銭禪禅"
            + "曾曽雙双壯壮搜捜插挿爭争總総聰聡莊荘裝装騷騒增増臟臓藏蔵屬属續続墮堕體体對対帶帯滯滞臺台瀧滝擇択澤沢"
            + "單単擔担膽胆團団彈弾斷断癡痴遲遅晝昼蟲虫鑄鋳廳庁聽聴敕勅鎭鎮遞逓鐵鉄轉転點点傳伝黨党盜盗燈灯當当鬭闘"
            + "鬪闘德徳獨独讀読屆届繩縄貳弐貮弐惱悩腦脳霸覇廢廃拜拝賣売麥麦發発髮髪拔抜蠻蛮祕秘濱浜拂払佛仏倂併竝並"
            + "變変邊辺邉辺辨弁瓣弁辯弁舖舗步歩穗穂寶宝襃褒豐豊沒没飜翻槇槙萬万滿満默黙藥薬譯訳彌弥豫予餘余與与譽誉"
            + "搖揺樣様謠謡遙遥來来賴頼亂乱覽覧龍竜兩両獵猟綠緑淚涙壘塁勵励禮礼隸隷靈霊齡齢戀恋爐炉勞労樓楼錄録灣湾"
            + "淸清靑青歷歴曆暦冐冒冱冴凉涼减減决決沉沈冲沖嶋島嶌島峯峰﨑崎髙高濵浜廏厩廐厩餠餅頰頬嚙噛鷗鴎麴麹槪概"
            + "旣既鄰隣牀床甁瓶强強稅税說説閱閲銳鋭脫脱悅悦戶戸產産顚顛塡填瘦痩剝剥屛屏幷并姬姫囘回廻回迴回卽即卻却"
            + "吿告每毎渴渇戾戻鍊錬郞郎刦劫刧劫劔剣劒剣蹟跡迹跡昻昂";

    private KanjiVariants() {}

    /** The text with every old form that the table knows in its form of today; of the same length. */
    public static String fold(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char today = Script.of(c) == Script.HAN ? today(unified(c)) : c;
            if (today != c) {
                if (out == null) {
                    out = new StringBuilder(text);
                }
                out.setCharAt(i, today);
            }
        }
        return out == null ? text : out.toString();
    }

    /** The unified ideograph of one that Unicode holds twice for the sake of older encodings (U+F900–U+FAFF). */
    private static char unified(char kanji) {
        if (kanji < '\uF900' || kanji > '\uFAFF') {
            return kanji;
        }
        String composed = Normalizer.normalize(String.valueOf(kanji), Normalizer.Form.NFC);
        return composed.length() == 1 ? composed.charAt(0) : kanji;
    }

    private static char today(char kanji) {
        for (int i = PAIRS.indexOf(kanji); i >= 0; i = PAIRS.indexOf(kanji, i + 1)) {
            if (i % 2 == 0) {
                return PAIRS.charAt(i + 1);
            }
        }
        return kanji;
    }
}
