package org.kirana.messaging.domain;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number in E.164 digits without the plus, as WhatsApp writes its {@code wa_id}. */
public record PhoneNumber(String digits) {

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final Pattern E164 = Pattern.compile("[1-9][0-9]{6,14}");
  private static final Lately<String, PhoneNumber> LATELY = new Lately<>(20_000);
  private static final int LONGEST_INPUT = 40;
  private static final int LONGEST_NATIONAL = 10;

  public PhoneNumber {
    if (!E164.matcher(digits).matches()) {
      throw new IllegalArgumentException("not a phone number");
    }
  }

  /** Reads WhatsApp's own form: all digits, country code first. */
  public static Optional<PhoneNumber> ofWhatsApp(String waId) {
    if (waId.length() > LONGEST_INPUT) {
      return Optional.empty();
    }
    Optional<PhoneNumber> known = known(waId);
    return known.isPresent() ? known : readWhatsApp(waId);
  }

  private static Optional<PhoneNumber> readWhatsApp(String waId) {
    Optional<PhoneNumber> read = read("+" + waId.strip().replaceFirst("^\\+", ""));
    synchronized (LATELY) {
      read.ifPresent(number -> LATELY.put(waId, number));
    }
    return read;
  }

  /** One person's number stands in every status; to judge it takes longer than all the rest. */
  private static Optional<PhoneNumber> known(String waId) {
    synchronized (LATELY) {
      return Optional.ofNullable(LATELY.get(waId));
    }
  }

  /** Reads what a person typed; a number without a country code is Indian. */
  public static Optional<PhoneNumber> dialled(String typed) {
    String digits = typed.replaceAll("[\\s().-]", "");
    boolean international = !digits.startsWith("0") && digits.length() > LONGEST_NATIONAL;
    return international ? ofWhatsApp(digits) : read(digits);
  }

  public String e164() {
    return "+" + digits;
  }

  /** For people's eyes: {@code +91 99999 00001}. */
  public String forDisplay() {
    try {
      return NUMBERS.format(NUMBERS.parse(e164(), null), PhoneNumberFormat.INTERNATIONAL);
    } catch (NumberParseException e) {
      return e164();
    }
  }

  /**
   * A number that no plan knows keeps its digits when its country code is given: it may be newer
   * than our tables, and it must stay the number that WhatsApp means.
   */
  private static Optional<PhoneNumber> read(String number) {
    if (number.length() > LONGEST_INPUT) {
      return Optional.empty();
    }
    boolean international = number.startsWith("+");
    try {
      var parsed = NUMBERS.parse(number, "IN");
      if (international ? NUMBERS.isValidNumber(parsed) : NUMBERS.isPossibleNumber(parsed)) {
        return e164(NUMBERS.format(parsed, PhoneNumberFormat.E164).substring(1));
      }
    } catch (NumberParseException e) {
      // Judged by its shape below.
    }
    return international ? e164(number.substring(1)) : Optional.empty();
  }

  private static Optional<PhoneNumber> e164(String digits) {
    return E164.matcher(digits).matches() ? Optional.of(new PhoneNumber(digits)) : Optional.empty();
  }

  @Override
  public String toString() {
    return "PhoneNumber[hidden]";
  }
}
