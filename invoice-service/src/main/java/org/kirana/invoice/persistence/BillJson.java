package org.kirana.invoice.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/**
 * How a frozen bill is kept: as JSON that no setting of the HTTP side can change. Bills are kept
 * for years, so fields that a later version has dropped are passed over.
 */
@JsonFormat
@PersistenceUnitExtension
@ApplicationScoped
class BillJson implements FormatMapper {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  @Override
  public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
    try {
      return JSON.readValue(json.toString(), type.getJavaTypeClass());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a kept bill cannot be read", e);
    }
  }

  @Override
  public <T> String toString(T bill, JavaType<T> type, WrapperOptions options) {
    try {
      return JSON.writeValueAsString(bill);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a bill cannot be kept", e);
    }
  }
}
