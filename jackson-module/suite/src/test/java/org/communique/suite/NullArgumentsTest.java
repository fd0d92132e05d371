// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Specimens.BRIEF;
import static org.communique.testing.Specimens.LETTER;

import com.fasterxml.jackson.databind.Module;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.analysis.Corpus;
import org.communique.interchange.Export;
import org.communique.interchange.JsonDocument;
import org.communique.interchange.Loss;
import org.communique.interchange.RowTable;
import org.communique.interchange.Rows;
import org.communique.interchange.StixBundles;
import org.communique.jackson.CommuniqueCodec;
import org.communique.jackson.CommuniqueJson;
import org.communique.json.JsonOptions;
import org.communique.json.binding.BriefDocuments;
import org.communique.json.binding.BriefLines;
import org.communique.json.binding.Form;
import org.communique.json.binding.Utf8Document;
import org.communique.json.brief.ContentId;
import org.communique.json.brief.Difference;
import org.communique.json.engine.JsonCursor;
import org.communique.json.engine.JsonSink;
import org.communique.json.engine.KnownTexts;
import org.communique.testing.NullArguments;
import org.communique.testing.ValidArguments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JacksonModule;

/** Every exported method and constructor of the JSON modules names the argument that is null. */
class NullArgumentsTest {

  private static final String JSON = json();
  private static final byte[] UTF_8 = JSON.getBytes(StandardCharsets.UTF_8);

  /** An engine implements these methods, and this library calls them for each token of a document. */
  private static final Set<String> OF_AN_ENGINE = Set.of(
      "JsonCursor.known(KnownTexts)", "JsonCursor.member(KnownTexts)",
      "JsonSink.name(String)", "JsonSink.number(String)", "JsonSink.text(String)");

  private static final Loss.Kind LOSS = new Loss.Kind("an id", "not kept");

  @TempDir private Path folder;

  @Test
  void jsonNamesTheArgumentThatIsNull() {
    assertThat(complaints(JsonOptions.class, OF_AN_ENGINE)).isEmpty();
  }

  @Test
  void jackson3NamesTheArgumentThatIsNull() {
    assertThat(complaints(org.communique.jackson.CommuniqueJson.class, Set.of())).isEmpty();
  }

  @Test
  void jackson2NamesTheArgumentThatIsNull() {
    assertThat(complaints(org.communique.jackson2.CommuniqueJson.class, Set.of())).isEmpty();
  }

  @Test
  void interchangeNamesTheArgumentThatIsNull() {
    assertThat(complaints(Rows.class, Set.of())).isEmpty();
  }

  private String complaints(Class<?> anchor, Set<String> excused) {
    return String.join("\n", new NullArguments(values()).complaints(anchor, excused).entrySet().stream()
        .map(complaint -> complaint.getKey() + ": " + complaint.getValue()).toList());
  }

  private static String json() {
    try {
      return Engine.TESTED.write(BRIEF);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  private ValidArguments values() {
    return new ValidArguments()
        .with(byte[].class, () -> UTF_8)
        .with(Utf8Document.class, () -> Utf8Document.of(UTF_8))
        .with(InputStream.class, () -> new ByteArrayInputStream(UTF_8))
        .with(Reader.class, () -> new StringReader(JSON))
        .with(Path.class, this::file)
        .with(OutputStream.class, ByteArrayOutputStream::new)
        .with(Stream.class, () -> Stream.of(BRIEF))
        .with(Iterator.class, () -> List.of(BRIEF).iterator())
        .with(JsonOptions.class, JsonOptions::defaults)
        .with(Form.class, Form::ofBrief)
        .with(JsonCursor.class, NullArgumentsTest::cursor)
        .with(JsonSink.class, () -> ignoring(JsonSink.class))
        .with(Difference.class, () -> Difference.of(BRIEF, BRIEF))
        .with(KnownTexts.class, () -> new KnownTexts(List.of("kim")))
        .with(BriefDocuments.class, BriefDocuments::new)
        .with(BriefLines.class, () -> new BriefDocuments().lines(new ByteArrayInputStream(UTF_8)))
        .with(CommuniqueCodec.class, () -> CommuniqueJson.with(JsonOptions.defaults()))
        .with(
            org.communique.jackson2.CommuniqueCodec.class,
            () -> org.communique.jackson2.CommuniqueJson.with(JsonOptions.defaults()))
        .with(JacksonModule.SetupContext.class, () -> ignoring(JacksonModule.SetupContext.class))
        .with(Module.SetupContext.class, () -> ignoring(Module.SetupContext.class))
        .with(Function.class, () -> Function.identity())
        .with(Class.class, () -> Brief.class)
        .with(Object.class, () -> LETTER)
        .with(Corpus.class, () -> Corpus.of(BRIEF))
        .with(Instant.class, () -> Instant.EPOCH)
        .with(Rows.class, () -> Rows.of(Corpus.of(BRIEF)).document())
        .with(JsonDocument.class, () -> StixBundles.of(Corpus.of(BRIEF)).document())
        .with(Loss.class, () -> new Loss("ties", "/id", LOSS))
        .with(Loss.Kind.class, () -> LOSS)
        .with(RowTable.class, () -> Rows.tables().get(0))
        .with(RowTable.Type.class, () -> RowTable.Type.TEXT)
        .with(Export.class, () -> Rows.of(Corpus.of(BRIEF)))
        .at("Rows.write.file", () -> Rows.PACKAGE)
        .at("Rows.writeTo.folder", () -> folder.resolve("rows"))
        .at("json", () -> JSON)
        .at("BriefDocuments.write.value", () -> BRIEF)
        .at("Form.write.value", () -> BRIEF)
        .at("KnownTexts.number.length", () -> 1)
        .at("KnownTexts.number.start", () -> 0)
        .at("KnownTexts.compiled.type", () -> Object.class)
        .at("ContentId.ContentId.text", () -> ContentId.of(BRIEF).text())
        .at("ContentId.parse.text", () -> ContentId.of(BRIEF).text())
        .at("context", () -> "")
        .at("JsonOptions.with.value", () -> 1);
  }

  private Path file() {
    try {
      return Files.writeString(folder.resolve("brief.json"), JSON);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  private static JsonCursor cursor() {
    AtomicReference<JsonCursor> cursor = new AtomicReference<>();
    new BriefDocuments().readJson(Utf8Document.of(UTF_8), "brief", at -> {
      cursor.set(at);
      return at;
    });
    return cursor.get();
  }

  private static <T> T ignoring(Class<T> type) {
    return type.cast(Proxy.newProxyInstance(
        type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null));
  }
}
