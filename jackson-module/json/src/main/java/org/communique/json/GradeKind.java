// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.List;
import org.communique.Reliability;
import org.communique.vocabulary.InformationCredibility;
import org.communique.vocabulary.SourceReliability;

/** A grade of the Admiralty code, as one text: a letter for the source, a digit for the information, or both. */
final class GradeKind implements Kind<Reliability> {

  static final GradeKind GRADE = new GradeKind();

  private static final Vocabulary LETTERS = Vocabulary.closed(List.of(SourceReliability.values()));
  private static final Vocabulary DIGITS = Vocabulary.closed(List.of(InformationCredibility.values()));

  private static final Leaf<Reliability> TEXT = Leaf.scalar(Reliability::parse, Reliability::grade, "", "grade");

  private GradeKind() {}

  @Override
  public Object read(Reader reader, Needs owner, Where up, String name, int index) {
    return TEXT.read(reader, owner, up, name, index);
  }

  @Override
  public void write(Writer writer, Reliability value) {
    TEXT.write(writer, value);
  }

  @Override
  public void describe(Schema schema) {
    schema.define(this, "Admiralty code", inside -> {
      inside.text("description", "A letter for the source, a digit for the information, or both: B2.");
      inside.objects("anyOf", List.of(LETTERS::describe, DIGITS::describe, both -> {
        both.text("description", "A letter followed by a digit.");
        both.type("string");
        both.text("pattern", "^[A-F][1-6]$");
      }));
    });
  }

  @Override
  public String called() {
    return "letter of " + Kind.link(LETTERS.title()) + ", digit of " + Kind.link(DIGITS.title()) + ", or both: `B2`";
  }

  @Override
  public List<Vocabulary> vocabularies() {
    return List.of(LETTERS, DIGITS);
  }
}
