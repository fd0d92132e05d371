// SPDX-License-Identifier: Apache-2.0
package org.communique.json.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.communique.FormatVersion;
import org.communique.base.Extensions;
import org.communique.json.engine.JsonSink;
import org.communique.json.form.Member;
import org.communique.json.form.Reference;
import org.communique.json.form.Rule;
import org.communique.json.form.Scalar;
import org.communique.json.form.Shape;
import org.communique.json.form.Spelling;
import org.communique.json.form.Table;
import org.communique.json.form.Union;
import org.communique.json.form.Vocabulary;

/** Writes a JSON Schema (draft 2020-12) from the shapes of the form. Each shape with a name is defined once. */
public final class SchemaWriter {

  private static final String EXTENSION = "extension";

  /** What a definition describes, and its keywords. */
  private record Definition(Object described, Consumer<Keywords> keywords) {}

  private final Map<String, Definition> definitions = new LinkedHashMap<>();

  private SchemaWriter() {}

  /**
   * Writes a whole schema.
   *
   * @param root the shape of the documents
   * @param heading the first keywords of the schema, for example {@code title}, each with its text
   * @param sink receives the schema
   */
  public static void write(Shape<?> root, Map<String, String> heading, JsonSink sink) {
    SchemaWriter writer = new SchemaWriter();
    new Keywords(sink, false).object(false, schema -> {
      heading.forEach(schema::text);
      writer.describe(root, schema);
      schema.object("$defs", writer::writeDefinitions);
    });
  }

  /** Writes the definitions. While one definition is written, others may be added. */
  private void writeDefinitions(Keywords defs) {
    List<String> written = new ArrayList<>();
    while (written.size() < definitions.size()) {
      for (String name : List.copyOf(definitions.keySet())) {
        if (!written.contains(name)) {
          written.add(name);
          defs.object(name, definitions.get(name).keywords());
        }
      }
    }
  }

  /**
   * Refers to a definition, which is written once.
   *
   * @param described what the definition describes
   * @param title the name of the definition
   * @param keywords writes the definition
   * @throws IllegalStateException if something else has a definition of the same name
   */
  private void define(Object described, String title, Keywords schema, Consumer<Keywords> keywords) {
    String name = title.replace(' ', '-');
    Definition before = definitions.putIfAbsent(name, new Definition(described, inside -> {
      inside.text("title", title);
      keywords.accept(inside);
    }));
    if (before != null && !before.described().equals(described)) {
      throw new IllegalStateException("two definitions of the schema have the name '" + name + "'");
    }
    schema.refer(name);
  }

  private void describe(Shape<?> shape, Keywords schema) {
    if (shape instanceof Scalar<?> scalar) {
      scalar(scalar, schema);
    } else if (shape instanceof Reference<?> reference) {
      define(reference, reference.title(), schema, inside -> {
        inside.text("description", "The id, or the whole value in its place where the value is first used.");
        inside.objects("anyOf", List.of(id -> describe(Scalar.ID, id), value -> describe(reference.table(), value)));
      });
    } else if (shape instanceof Union<?> union) {
      define(union, union.title(), schema, inside ->
          inside.objects("oneOf", union.options(), (alternative, option) -> option(option, alternative)));
    } else if (shape instanceof Table<?> table) {
      define(table, table.title(), schema, inside -> object(table, inside));
    }
  }

  private void scalar(Scalar<?> scalar, Keywords schema) {
    if (scalar.json() == Scalar.Json.NUMBER) {
      schema.type("integer");
      schema.number("minimum", scalar.least());
      schema.number("maximum", Integer.MAX_VALUE);
    } else if (scalar.json() == Scalar.Json.FLAG) {
      schema.type("boolean");
    } else if (scalar == Scalar.VERSION) {
      schema.type("string");
      schema.text("const", FormatVersion.CURRENT.toString());
    } else if (scalar.vocabularies().isEmpty()) {
      Spelling spelling = scalar.spelling();
      define(scalar, spelling.title().replaceFirst("[,(].*", "").strip(), schema, inside -> text(spelling, inside));
    } else if (scalar.vocabularies().size() == 1) {
      vocabulary(scalar.vocabularies().get(0), schema);
    } else {
      define(scalar, scalar.title(), schema, inside -> words(scalar, inside));
    }
  }

  private static void text(Spelling spelling, Keywords schema) {
    schema.type("string");
    schema.text("pattern", spelling.pattern());
    schema.number("maxLength", spelling.longest());
  }

  /** A text that is a word of one of several vocabularies, or joins a word of each. */
  private void words(Scalar<?> scalar, Keywords schema) {
    schema.text("description", "A letter for the source, a digit for the information, or both: B2.");
    List<Consumer<Keywords>> alternatives = new ArrayList<>();
    scalar.vocabularies().forEach(part -> alternatives.add(one -> vocabulary(part, one)));
    alternatives.add(both -> {
      both.text("description", "A letter followed by a digit.");
      both.type("string");
      both.text("pattern", scalar.spelling().pattern());
    });
    schema.objects("anyOf", alternatives);
  }

  private void vocabulary(Vocabulary vocabulary, Keywords schema) {
    define(vocabulary, vocabulary.title(), schema, inside -> {
      List<Consumer<Keywords>> alternatives = new ArrayList<>();
      vocabulary.meanings().forEach((word, meaning) -> alternatives.add(known -> {
        known.text("const", word);
        known.text("description", meaning);
      }));
      if (vocabulary.isOpen()) {
        alternatives.add(other -> {
          other.text("description", "Any other word. A reader keeps the word and concludes nothing from it.");
          text(Spelling.TERM, other);
        });
      }
      inside.text("description", vocabulary.isOpen()
          ? "An open vocabulary: the known words, and any other word of the same spelling."
          : "A closed vocabulary: no other word is allowed.");
      inside.objects(vocabulary.isOpen() ? "anyOf" : "oneOf", alternatives);
    });
  }

  private void option(Union.Option option, Keywords schema) {
    if (!option.words().isEmpty()) {
      schema.text("description", option.words());
    }
    schema.type("object");
    schema.texts("required", List.of(option.name()));
    schema.object("properties", properties ->
        properties.object(option.name(), value -> describe(option.shape(), value)));
    schema.flag("additionalProperties", false);
  }

  private void object(Table<?> table, Keywords schema) {
    schema.type("object");
    schema.texts(
        "required", table.members().stream().filter(member -> member.count().isRequired()).map(Member::name).toList());
    schema.object("properties", properties -> table.members().forEach(member ->
        properties.described(member.name(), member.words(), value -> member(table, member, value))));
    schema.object("patternProperties", patterns -> patterns.object(
        "^" + Extensions.PREFIX + "[\\s\\S]{0," + (Extensions.NAME_LENGTH - 2) + "}$", this::extension));
    schema.flag("additionalProperties", false);
    table.rules().forEach(rule -> rule(table, rule, schema));
  }

  private void member(Table<?> table, Member member, Keywords schema) {
    if (!member.count().isList()) {
      describe(member.shape(), schema);
      return;
    }
    schema.type("array");
    boolean isAlternative = table.rules().stream()
        .anyMatch(rule -> rule instanceof Rule.Either either && either.names().contains(member.name()));
    if (member.count() == Member.Count.SOME || isAlternative) {
      schema.number("minItems", 1);
    }
    schema.number("maxItems", member.limit().defaultValue());
    schema.object("items", element -> describe(member.shape(), element));
    if (member.shape() instanceof Reference<?>) {
      schema.flag("uniqueItems", true);
    }
  }

  private static void rule(Table<?> table, Rule rule, Keywords schema) {
    if (rule instanceof Rule.Either either) {
      schema.objects("oneOf", either.names(), Keywords::present);
    } else if (rule instanceof Rule.Together together) {
      schema.object("dependentRequired", inside -> {
        inside.texts(together.one(), List.of(together.other()));
        inside.texts(together.other(), List.of(together.one()));
      });
    } else if (rule instanceof Rule.AtLeast atLeast) {
      schema.objects("anyOf", atLeast.names(), (inside, name) -> presentAndNotEmpty(table, name, inside));
    } else if (rule instanceof Rule.Requires requires) {
      schema.object("if", test -> {
        test.object("properties", properties ->
            properties.object(requires.other(), member -> member.texts("enum", requires.words())));
        test.texts("required", List.of(requires.other()));
      });
      schema.object("then", inside -> inside.present(requires.name()));
    } else if (rule instanceof Rule.Dated dated) {
      dated(dated, schema);
    }
  }

  private static void presentAndNotEmpty(Table<?> table, String name, Keywords schema) {
    if (!table.member(name).count().isList()) {
      schema.present(name);
      return;
    }
    schema.object("properties", properties -> properties.object(name, list -> {
      list.type("array");
      list.number("minItems", 1);
    }));
    schema.texts("required", List.of(name));
  }

  private static void dated(Rule.Dated dated, Keywords schema) {
    schema.object("if", test -> test.present(dated.date()));
    schema.object("then", inside -> {
      inside.object("properties", properties -> properties.object(
          dated.basis(), member -> member.object("not", word -> word.text("const", dated.without()))));
      inside.texts("required", List.of(dated.basis()));
    });
    schema.object("else", inside -> inside.object("properties", properties ->
        properties.object(dated.basis(), member -> member.text("const", dated.without()))));
  }

  private void extension(Keywords schema) {
    define(EXTENSION, EXTENSION, schema, inside -> {
      inside.text("description", "A text, a number, true or false, or a list or an object of such values; not null.");
      inside.objects("anyOf", List.of(
          text -> text.type("string"),
          number -> number.type("number"),
          flag -> flag.type("boolean"),
          list -> {
            list.type("array");
            list.object("items", this::extension);
          },
          members -> {
            members.type("object");
            members.object("additionalProperties", this::extension);
          }));
    });
  }
}
