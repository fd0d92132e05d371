// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The file for programs: a JSON list with an object for each bar. */
final class Ratios {

  private static final MathContext DIGITS = new MathContext(4);

  private Ratios() {}

  /** An entry of the file. The figure is null if it was not measured. */
  record Entry(String bar, @Nullable BigDecimal figure, BigDecimal limit, boolean met) {}

  /** {@return the content of the file} */
  static String json(List<Verdict> verdicts) {
    JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    return mapper.writeValueAsString(verdicts.stream().map(Ratios::entry).toList()) + "\n";
  }

  private static Entry entry(Verdict verdict) {
    BigDecimal figure = verdict.figure().isPresent() ? rounded(verdict.figure().getAsDouble()) : null;
    return new Entry(verdict.bar().name(), figure, rounded(verdict.bar().limit()), verdict.isMet());
  }

  private static BigDecimal rounded(double number) {
    BigDecimal rounded = new BigDecimal(number, DIGITS).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
