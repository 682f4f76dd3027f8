package org.kirana.order.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.Stream;

/** The words that we listen for, in three languages and in Latin letters. */
final class Vocabulary {

  static final Set<String> GREETINGS =
      words(
          "hi hii hy hey heya hello helo hallo hullo hola namaste namasthe namastey namasteji",
          "namaskar namaskaar namaskaram namashkar pranam salaam salam adaab good gm start",
          "नमस्ते नमस्कार नमस्कारम् प्रणाम हाय हेलो हैलो हॅलो हलो राम सलाम आदाब");

  static final Set<String> STATUS =
      words(
          "status track tracking where kahan kaha kidhar kuthe kadhi kab",
          "स्टेटस स्थिति स्थिती कहाँ कहां किधर कब कुठे कधी");

  static final Set<String> CANCELLATION =
      words("cancel cancl cancle canel radd rad raddh", "कैंसल कैंसिल कॅन्सल रद्द");

  /** Words that do not change what a status or a cancellation asks for; negations are not here. */
  static final Set<String> FILLERS =
      words(
          "my the this that it is order please pls plz ji sir madam of for now last latest",
          "mera meri mere majhi majha maza mazi hai he aahe ahe ka ki ko kar karo kare karna",
          "kijiye kara karayche do dijiye krdo karado kya",
          "मेरा मेरी मेरे माझी माझा माझे ऑर्डर आर्डर ऑर्डरची ऑर्डरचे है आहे का की को कर करो करें करना",
          "कीजिए करा करायची करायचे दो दीजिए कृपया जी क्या");

  static final Set<String> MARATHI =
      words(
          "namaskar namaskaar majhi majha maza mazi kuthe kadhi aahe ahe pahije marathi kara",
          "नमस्कार माझी माझा माझे कुठे कधी आहे पाहिजे मला मराठी करा हवे हवी हवा नको आणि काय स्थिती",
          "ऑर्डरची ऑर्डरचे करायची करायचे कॅन्सल हॅलो");

  static final Set<String> HINDI =
      words(
          "namaste namasthe namastey namasteji pranam mera meri mere kahan kaha kidhar hai chahiye",
          "karo kijiye hindi");

  static final Set<String> ENGLISH = words("english", "इंग्रजी अंग्रेजी अंग्रेज़ी इंग्लिश");

  private Vocabulary() {}

  private static Set<String> words(String... lists) {
    return Stream.of(lists).flatMap(list -> Words.of(list).stream()).collect(toUnmodifiableSet());
  }
}
