// SPDX-License-Identifier: Apache-2.0
package com.example.corpus.spark;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.communique.Brief;
import org.communique.Statement;
import org.communique.analysis.Chain;
import org.communique.jackson2.CommuniqueCodec;
import org.communique.jackson2.CommuniqueFormatException;
import org.communique.jackson2.CommuniqueJson;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;

/**
 * Reads each line of a partition with the library. A good line becomes the brief as the library writes it, with every
 * reference as an id and with the chain of each statement in words ({@value #CHAIN}). A bad line is kept with its file
 * and its problems. What is returned are rows, because briefs are not made to travel between the machines of a cluster.
 */
final class CheckLines implements MapPartitionsFunction<Row, Row> {

  /** The extension of a statement with its chain in words: {@value}. */
  static final String CHAIN = "x-chain";

  /** The columns: the good line; or, for a bad line, its file, its problems and its text. */
  static final StructType ROWS = new StructType()
      .add("good", DataTypes.StringType)
      .add("file", DataTypes.StringType)
      .add("problems", DataTypes.createArrayType(DataTypes.StringType))
      .add("bad", DataTypes.StringType);

  private static final long serialVersionUID = 1L;

  private final LongAccumulator statements;
  private final LongAccumulator badLines;

  /**
   * Makes the check.
   *
   * @param statements counts the statements in good lines
   * @param badLines counts the bad lines
   */
  CheckLines(LongAccumulator statements, LongAccumulator badLines) {
    this.statements = statements;
    this.badLines = badLines;
  }

  /** Checks one line after the other, each when its row is asked for. A row has the text of a line and its file. */
  @Override
  public Iterator<Row> call(Iterator<Row> lines) {
    CommuniqueCodec withChains =
        CommuniqueJson.with(JsonOptions.defaults().with(Limit.EXTENSION_VALUES, Integer.MAX_VALUE));
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false)
        .filter(line -> !line.getString(0).isBlank())
        .map(line -> check(line.getString(0), line.getString(1), withChains))
        .iterator();
  }

  private Row check(String line, String file, CommuniqueCodec withChains) {
    try {
      Brief brief = withChains(CommuniqueJson.read(line));
      String good = withChains.write(brief);
      statements.add(brief.statements().size());
      return RowFactory.create(good, null, null, null);
    } catch (JsonMappingException refused) {
      badLines.add(1);
      return RowFactory.create(null, file, problems(refused), line);
    }
  }

  /** The library has read the line alone, so the number of the line says nothing. */
  private static String[] problems(JsonMappingException refused) {
    return refused instanceof CommuniqueFormatException format
        ? format.problems().stream().map(one -> one.at("", 0, 0) + " (column " + one.column() + ")")
            .toArray(String[]::new)
        : new String[] {refused.getOriginalMessage()};
  }

  private static Brief withChains(Brief brief) {
    return brief.toBuilder().statements(brief.statements().stream().map(CheckLines::withChain).toList()).build();
  }

  private static Statement withChain(Statement statement) {
    return statement.toBuilder()
        .extensions(statement.extensions().toBuilder().put(CHAIN, Chain.of(statement).sentence()).build())
        .build();
  }
}
