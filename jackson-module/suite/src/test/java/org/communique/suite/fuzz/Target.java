// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.communique.jackson.CommuniqueJson;

/** What the fuzzer attacks: a claim about any bytes, and the inputs with which it begins. */
enum Target {
  /** Any bytes as a document. */
  BYTES(2_000_000, false, Target.EVERYTHING, BytesTarget::check, Target::documents),
  /** Valid documents after changes of their JSON trees. */
  TREES(2_000_000, false, Target.EVERYTHING, BytesTarget::checkChanged, () -> changes(Documents.PARTS)),
  /** Source texts, their quotations and their sentences. */
  TEXTS(200_000, false, Target.EVERYTHING, TextTarget::check, Target::texts),
  /** Dates in EDTF, and timestamps. */
  DATES(200_000, true, Target.EVERYTHING, DatesTarget::check, Target::dates),
  /** Phrases of time in three languages, and tables of phrases. */
  PHRASES(200_000, true, Target.EVERYTHING, PhrasesTarget::check, Target::phrases),
  /** The drawings and the page of any readable brief. */
  PICTURES(
      200_000, false, "org.communique.analysis.**:org.communique.grounding.**:org.communique.page.**",
      PicturesTarget::check, () -> changes(Documents.STARTS)),
  /** The analyses, the digest and the review of any readable brief. */
  ANSWERS(
      200_000, false, "org.communique.analysis.**", AnswersTarget::check, () -> changes(Documents.STARTS)),
  /**
   * Copies, differences, merges and parts of any readable briefs. The first brief of a seed takes 13 choices, which are a
   * document and two changes, and the second brief is made from the same document.
   */
  EDITS(
      200_000, false, "org.communique.*:org.communique.json.brief.**", EditsTarget::check,
      () -> changes(Documents.STARTS, 13, 2));

  private static final String EVERYTHING = "org.communique.**";

  private static final Path KEPT = Path.of("src/test/resources/fuzz");

  private final int runs;
  private final boolean comparesWords;
  private final String instrumented;
  private final Consumer<byte[]> check;
  private final Supplier<List<byte[]>> seeds;

  Target(
      int runs, boolean comparesWords, String instrumented, Consumer<byte[]> check, Supplier<List<byte[]>> seeds) {
    this.runs = runs;
    this.comparesWords = comparesWords;
    this.instrumented = instrumented;
    this.check = check;
    this.seeds = seeds;
  }

  static Target of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How many inputs a campaign checks. */
  int runs() {
    return runs;
  }

  /**
   * Returns what Jazzer instruments: the branches, and for targets that know words also the comparisons, from which the
   * fuzzer learns the words. In the other targets the comparisons take most of the time and show nothing new.
   */
  String trace() {
    return comparesWords ? "cov:cmp" : "cov";
  }

  /**
   * Returns the packages in which Jazzer counts the branches, with colons between them: those that the target is about.
   * The other packages are slower if they are counted, and other targets are about them.
   */
  String instrumented() {
    return instrumented;
  }

  /** Fails if the claim does not hold for an input. */
  void check(byte[] input) {
    check.accept(input);
  }

  /** The inputs with which the fuzzer begins. */
  List<byte[]> seeds() {
    return seeds.get();
  }

  /** The inputs of former findings. */
  List<Path> kept() {
    Path folder = KEPT.resolve(word());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<byte[]> documents() {
    List<byte[]> documents = new ArrayList<>(Documents.invalid());
    for (Tree valid : Documents.VALID) {
      documents.add(valid.toString().getBytes(StandardCharsets.UTF_8));
    }
    documents.add(CommuniqueJson.pretty(Mutations.brief(new Choices(new byte[0]))).getBytes(StandardCharsets.UTF_8));
    return documents;
  }

  /**
   * Each of these documents with each kind of change, one or several, at places over the whole document.
   *
   * @param before what the target chooses after its first choice, for which it takes the kind, and before the document
   */
  private static List<byte[]> changes(List<Tree> documents, int... before) {
    List<byte[]> changes = new ArrayList<>();
    for (int document = 0; document < documents.size(); document++) {
      int places = Mutations.places(documents.get(document));
      for (int kind = 0; kind < Mutations.KINDS; kind++) {
        ByteArrayOutputStream seed = new ByteArrayOutputStream();
        seed.write(kind);
        for (int choice : before) {
          seed.write(choice);
        }
        seed.write(document);
        int step = 1 + places / 4;
        for (int place = (37 * kind + 5 * document) % step; place < places; place += step) {
          if (places > 256) {
            seed.write(place >> 8);
          }
          seed.writeBytes(new byte[] {(byte) place, (byte) kind, (byte) place, 2, 'a', 'b'});
        }
        changes.add(seed.toByteArray());
      }
    }
    return changes;
  }

  private static List<byte[]> texts() {
    return utf8(
        "\0\10\20\3fine|Kim said: the ties are fine. The ties!",
        "\1\5\11\2l’accord| L’accord\u00a0: «\u00a0l'ac-\ncord\u00a0». M. Choe a dit que l’accord…",
        "\2\0\4\1e\u0301xito|La Sra. Choe dijo: “e\u0301xito”. \ufb01n \u2013 fin",
        "\0\1\377\4ab|abababababababababab\r\nabab\u200bab\ufeffab");
  }

  private static List<byte[]> dates() {
    return utf8(
        "2022-08-15\n2022-08", "2022-08-15T09:30:00+09:00\n2022-08-15T09", "1950/1953\n195X", "2022-02-24/..\n2022-02-24/",
        "2022-08-15?\n1948~", "1948%\n-0099", "Y17000\nY-170000002", "2022-21\n2022-XX", "[..2022-08-10]\n[2021..2023]",
        "[2021,2023]\n../1985", "/1985\n2022-08-XX", "2025-05-12 03:07:42.5-0400", "2025-05-12T24:00:00",
        "Mon, 12 May 2025 03:07:42 GMT", "2025-05-12T03:07:42-04:00[America/New_York]", "1990s\nuuuu");
  }

  private static List<byte[]> phrases() {
    List<String> phrases = new ArrayList<>();
    List<String> languages = List.of("en", "fr", "es");
    for (String language : languages) {
      String phrase = "";
      for (String line : lines("core/model/src/test/resources/org/communique/time/relative-times-" + language + ".expected")) {
        phrase = line.split("\\|")[0].strip();
        phrases.add((char) languages.indexOf(language) + "\0\1\0" + phrase);
      }
    }
    phrases.add("\3\0\0\0\2vor zwei tagen|language: de\nnumber 2: zwei\nunit day: tag, tagen\nvor {n} {unit} = ago -n\n");
    phrases.add("\3\0\0\0\2am montag|language: de\nam {weekday} = weekday nearest\nvorgestern = day -2\n");
    return utf8(phrases.toArray(String[]::new));
  }

  private static List<String> lines(String fileOfTheProject) {
    try {
      return Files.readAllLines(Path.of("../..").resolve(fileOfTheProject));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<byte[]> utf8(String... inputs) {
    return Stream.of(inputs).map(input -> input.getBytes(StandardCharsets.UTF_8)).toList();
  }
}
