// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import java.util.function.Supplier;

/** A line of Jackson, with the contenders that belong to it. A program of a user has one line. */
public enum Line {
  /** Jackson 3. */
  JACKSON_3("Jackson 3", Contender.OURS_3, Contender.MAPPER_3, Contender.RECORDS_3, Scan3::new, Lines3::new),
  /** Jackson 2. */
  JACKSON_2("Jackson 2", Contender.OURS_2, Contender.MAPPER_2, Contender.RECORDS_2, Scan2::new, Lines2::new);

  private final String title;
  private final Contender ours;
  private final Contender mapper;
  private final Contender records;
  private final Supplier<Scan> scan;
  private final Supplier<Lines> lines;

  Line(
      String title, Contender ours, Contender mapper, Contender records, Supplier<Scan> scan, Supplier<Lines> lines) {
    this.title = title;
    this.ours = ours;
    this.mapper = mapper;
    this.records = records;
    this.scan = scan;
    this.lines = lines;
  }

  /** {@return this library without a mapper} */
  public Contender ours() {
    return ours;
  }

  /** {@return a user's mapper with our module} */
  public Contender mapper() {
    return mapper;
  }

  /** {@return plain records} */
  public Contender records() {
    return records;
  }

  /** {@return the tokens alone, below which no reader of this line can be} */
  public Scan scan() {
    return scan.get();
  }

  /** {@return how collections are read and written} */
  public Lines lines() {
    return lines.get();
  }

  /** {@return the name for people} */
  @Override
  public String toString() {
    return title;
  }
}
