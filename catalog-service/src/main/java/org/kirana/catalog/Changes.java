package org.kirana.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What a call changed, or would change if it is a dry run.
 *
 * @param scheduled how many prices are planned or planned anew
 * @param changes what would happen to each product; empty if it has happened
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Changes(
    @JsonInclude(JsonInclude.Include.ALWAYS) int created,
    @JsonInclude(JsonInclude.Include.ALWAYS) int changed,
    @JsonInclude(JsonInclude.Include.ALWAYS) int unchanged,
    @JsonInclude(JsonInclude.Include.ALWAYS) int scheduled,
    boolean dryRun,
    List<ProductChange> changes) {

  public Changes {
    changes = List.copyOf(changes);
  }
}
