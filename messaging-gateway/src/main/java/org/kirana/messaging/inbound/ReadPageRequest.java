package org.kirana.messaging.inbound;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.inbound.MiniStoreProblems.FieldProblem;

/** Reads what the mini-store's page sends, or tells everything that is wrong with it. */
@ApplicationScoped
class ReadPageRequest {

  private static final int MOST_BYTES = 128 * 1024;

  private final ObjectReader json;
  private final Validator validator;

  ReadPageRequest(ObjectMapper json, Validator validator) {
    this.json =
        json.reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .without(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    this.validator = validator;
  }

  <R> R as(Class<R> type, byte @Nullable [] body) {
    if (body != null && body.length > MOST_BYTES) {
      throw MiniStoreProblems.tooLarge();
    }
    R request = read(type, body == null ? new byte[0] : body);
    List<FieldProblem> problems =
        validator.validate(request).stream()
            .map(wrong -> new FieldProblem(wrong.getPropertyPath().toString(), wrong.getMessage()))
            .sorted(Comparator.comparing(FieldProblem::field))
            .toList();
    if (!problems.isEmpty()) {
      throw MiniStoreProblems.invalid(problems);
    }
    return request;
  }

  private <R> R read(Class<R> type, byte[] body) {
    try {
      R request = json.forType(type).readValue(body);
      if (request != null) {
        return request;
      }
    } catch (JsonMappingException e) {
      if (!e.getPath().isEmpty()) {
        throw MiniStoreProblems.invalid(List.of(new FieldProblem(path(e), "has the wrong type")));
      }
    } catch (JacksonException e) {
      // What Jackson says about it may quote the body.
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory can be read", e);
    }
    throw MiniStoreProblems.notJson();
  }

  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(at -> at.getFieldName() == null ? "[" + at.getIndex() + "]" : at.getFieldName())
        .collect(Collectors.joining("."))
        .replace(".[", "[");
  }
}
