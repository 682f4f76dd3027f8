package org.kirana.catalog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What shoppers read, in the three languages. */
public record LocalName(
    @NotBlank @Size(max = 60) @Pattern(regexp = PlainText.PATTERN, message = PlainText.MESSAGE)
        String en,
    @NotBlank @Size(max = 60) @Pattern(regexp = PlainText.PATTERN, message = PlainText.MESSAGE)
        String hi,
    @NotBlank @Size(max = 60) @Pattern(regexp = PlainText.PATTERN, message = PlainText.MESSAGE)
        String mr) {}
