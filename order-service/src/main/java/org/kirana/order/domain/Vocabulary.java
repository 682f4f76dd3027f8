package org.kirana.order.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The words that we listen for, in three languages and in Latin letters. */
final class Vocabulary {

  static final Set<String> GREETINGS =
      words(
          "hi hy hey heya hello hlo hlw helow hallo hullo hola namaste namasthe namastey namasteji",
          "namaskar namaskaar namaskaram namashkar pranam salaam salam adaab good gm ram jai",
          "नमस्ते नमस्कार नमस्कारम् प्रणाम हाय हेलो हैलो हॅलो हलो राम सलाम आदाब सुप्रभात जय");

  static final Set<String> SHOP =
      words(
          "order buy shop shopping menu catalog catalogue link store groceries grocery rashan",
          "ration saman samaan saaman samaan kharidna kharidi mangana mangwana magvaycha",
          "ऑर्डर आर्डर दुकान सामान राशन किराणा किराना लिंक मेनू मेन्यू कैटलॉग कॅटलॉग खरेदी खरीदना",
          "ख़रीदना मँगाना मंगाना मँगवाना मंगवाना मागवायचे मागवायचं");

  static final Set<String> STATUS =
      words(
          "status track tracking where kahan kaha kidhar kuthe kadhi kab",
          "स्टेटस स्थिति स्थिती कहाँ कहां किधर कब कुठे कधी");

  static final Set<String> CANCELLATION =
      words("cancel cancl cancle canel radd rad raddh", "कैंसल कैंसिल कॅन्सल रद्द");

  static final Set<String> REPEAT =
      words(
          "repeat reorder same dobara dubara dobaara fir phir punha pichla pichhla wahi",
          "रिपीट दोबारा दुबारा फिर पुन्हा वही पिछला पिछले मागचे मागची तेच");

  static final Set<String> AGAIN = words("again");

  static final Set<String> HELP =
      words(
          "help helpline madad madat support human person agent contact complaint problem issue",
          "refund wrong missing damaged sahayata sahayya shikayat takrar",
          "मदद मदत हेल्प सहायता साहाय्य सहाय्य शिकायत तक्रार समस्या");

  static final Set<String> STOP =
      words("stop unsubscribe quit band bandh thamba thambva", "बंद बन्द स्टॉप रोको थांबा थांबवा");

  static final Set<String> START =
      words("start resume subscribe shuru suru chalu", "शुरू शुरु सुरू सुरु चालू स्टार्ट");

  static final Set<String> LANGUAGE =
      words("language languages bhasha bhasa basha", "भाषा लैंग्वेज लँग्वेज");

  static final Set<String> YES =
      words("yes yeah yep haan han haa ho hoy chalega chalel", "हाँ हां हा हो होय चलेगा चालेल");

  /** Whoever says it with a yes wants something else, or asks. */
  static final Set<String> BUT = words("change kya badlo again", "बदलो बदला बदलें क्या काय");

  static final Set<String> NO = words("no nope nahi nahin nako", "नहीं नही नाही नको");

  static final Set<String> WILL_DO = words("chalega chalel chalnar", "चलेगा चालेल चालणार");

  /** Courtesy, after which nobody waits for an answer. */
  static final Set<String> THANKS =
      words(
          "thanks thank thankyou thx tnx ty shukriya dhanyavad dhanyawad dhanyavaad aabhar ok okay k",
          "okey nice great good super accha acha theek thik you so very much lot bahut khup bye",
          "धन्यवाद शुक्रिया आभार आभारी ठीक अच्छा अच्छी छान बरं बरे ओके बहुत खूप आपका आपके");

  static final Set<String> ENGLISH =
      words(
          "english inglish angrezi angreji ingraji ingreji",
          "इंग्रजी अंग्रेजी अंग्रेज़ी इंग्लिश इंग्रजीत");

  static final Set<String> HINDI = words("hindi", "हिंदी हिन्दी हिंदीत हिन्दीत");

  static final Set<String> MARATHI = words("marathi", "मराठी मराठीत");

  /** Words that do not change what a command asks for; negations are not here. */
  private static final Set<String> FILLERS =
      words(
          "my the this that it is a an to i we you me in as last latest time order please pls plz",
          "ji sir madam of for now want need would like show send change again from",
          "mera meri mere mujhe muje mala majhi majha maza mazi hai he aahe ahe ka ki ko se me mein",
          "kar karo kare karna karni kijiye kara karayche do dijiye krdo karado karva kya badlo",
          "chahiye pahije hava bhejo pathva",
          "मेरा मेरी मेरे मुझे मला माझी माझा माझे ऑर्डर आर्डर ऑर्डरची ऑर्डरचे है आहे का की को से में कर",
          "करो करें करना करनी कीजिए करा करायची करायचे करायचं करवा दो दीजिए कृपया जी क्या बदलो बदला",
          "बदलें चाहिए पाहिजे हवा हवी हवे भेजो भेजें पाठवा मध्ये");

  /** Words around a PIN code that are no address. */
  static final Set<String> PLACE_WORDS =
      words(
          "hi yes ok my pin pincode code postal zip area place location address is the to at in near here it",
          "deliver delivery please mera meri hai ka ki ye yeh majha maza majhi aahe ahe ha",
          "मेरा मेरी पिन पिनकोड कोड पता है का की यह ये माझा माझी माझे पत्ता आहे हा");

  static final Set<String> MARATHI_WORDS =
      words(
          "namaskar namaskaar majhi majha maza mazi kuthe kadhi aahe ahe pahije marathi kara mala",
          "punha madat thamba",
          "नमस्कार माझी माझा माझे कुठे कधी आहे पाहिजे मला मराठी करा हवे हवी हवा नको आणि काय स्थिती",
          "ऑर्डरची ऑर्डरचे करायची करायचे करायचं कॅन्सल हॅलो पुन्हा मदत थांबा थांबवा सुरू सुरु पाठवा",
          "पत्ता मागवायचे मागवायचं मराठीत");

  static final Set<String> HINDI_WORDS =
      words(
          "namaste namasthe namastey namasteji pranam mera meri mere kahan kaha kidhar chahiye",
          "karo kijiye hindi dobara dubara madad mujhe",
          "है करें करो कीजिए चाहिए मेरा मेरी मेरे मुझे कहाँ कहां नमस्ते फिर मदद शुरू हिंदी हिन्दी");

  private static final Set<String> ORDER = words("order ऑर्डर आर्डर ऑर्डरची ऑर्डरचे");

  private Vocabulary() {}

  static boolean hasAny(List<String> words, Set<String> some) {
    return !Collections.disjoint(words, some);
  }

  static boolean namesOrder(List<String> words) {
    return hasAny(words, ORDER);
  }

  static boolean isFiller(String word) {
    return FILLERS.contains(word);
  }

  static boolean isOnly(List<String> words, Set<String> asked) {
    return isOnly(words, asked, Set.of());
  }

  /** Whether the words ask for this, and whatever else they say does not matter. */
  static boolean isOnly(List<String> words, Set<String> asked, Set<String> allowed) {
    return hasAny(words, asked)
        && words.stream()
            .allMatch(
                word ->
                    asked.contains(word)
                        || allowed.contains(word)
                        || FILLERS.contains(word)
                        || GREETINGS.contains(word));
  }

  private static Set<String> words(String... lists) {
    return Stream.of(lists).flatMap(list -> Words.of(list).stream()).collect(toUnmodifiableSet());
  }
}
