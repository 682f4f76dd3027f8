package org.kirana.assignment.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.kirana.assignment.RegisterStores;
import org.kirana.assignment.domain.Registration;
import org.kirana.assignment.domain.Registrations;
import org.kirana.assignment.domain.RowProblem;

/** Registers the stores of a CSV sheet (RFC 4180, UTF-8): all rows or none. */
@ApplicationScoped
class ImportSheet {

  private static final int MOST_ROWS = 100_000;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final ReadRegistration read;
  private final RegisterStores registerStores;

  ImportSheet(ReadRegistration read, RegisterStores registerStores) {
    this.read = read;
    this.registerStores = registerStores;
  }

  Registrations.Registered from(byte[] sheet) {
    return with(sheet, registerStores::register);
  }

  /** A dry run: what would happen now. */
  Registrations.Registered rehearse(byte[] sheet) {
    return with(sheet, registerStores::wouldRegister);
  }

  private Registrations.Registered with(
      byte[] file, Function<List<Registration>, Registrations> register) {
    StoreSheet sheet = StoreSheet.read(lines(file), read);
    if (!sheet.problems().isEmpty()) {
      throw StoreProblems.sheetRows(sheet.problems());
    }
    return switch (register.apply(sheet.stores())) {
      case Registrations.Registered done -> numbered(done, sheet.numbers());
      case Registrations.Refused refused ->
          throw StoreProblems.sheetRows(numbered(refused.problems(), sheet.numbers()));
    };
  }

  private static SheetLines lines(byte[] file) {
    SheetLines lines = SheetLines.of(text(file));
    if (lines.lines().size() < 2 && lines.broken().isEmpty() || lines.lines().isEmpty()) {
      throw StoreProblems.notASheet("The sheet needs a header and at least one row of a store.");
    }
    if (lines.lines().size() > MOST_ROWS + 1) {
      throw StoreProblems.notASheet("A sheet has at most " + MOST_ROWS + " rows; split it.");
    }
    return lines;
  }

  private static String text(byte[] file) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw StoreProblems.notASheet(
          "The sheet is not in UTF-8. In Excel, save it as \"CSV UTF-8\".");
    }
  }

  private static List<RowProblem> numbered(List<RowProblem> problems, List<Integer> numbers) {
    return problems.stream()
        .map(each -> new RowProblem(numbers.get(each.row()), each.problem()))
        .toList();
  }

  private static Registrations.Registered numbered(
      Registrations.Registered done, List<Integer> numbers) {
    return new Registrations.Registered(
        done.added(),
        done.changed(),
        done.unchanged(),
        done.changes().stream()
            .map(
                each ->
                    new Registrations.RowChange(
                        numbers.get(each.row()), each.storeId(), each.code(), each.change()))
            .toList());
  }
}
