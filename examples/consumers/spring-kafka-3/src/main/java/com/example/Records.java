package com.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.communique.Brief;
import org.communique.jackson2.CommuniqueFormatException;
import org.communique.jackson2.CommuniqueJson;
import org.communique.jackson2.CommuniqueModule;
import org.springframework.kafka.support.JacksonUtils;
import org.springframework.kafka.support.serializer.JsonDeserializer;
import org.springframework.kafka.support.serializer.JsonSerializer;

/** Writes values as Kafka does, with the type in a header, and reads the values again. There is no broker. */
public final class Records {

  private static final String TOPIC = "briefs";

  private Records() {}

  public static void main(String[] arguments) throws Exception {
    Brief brief = CommuniqueJson.read(Path.of(arguments[0]));
    // [spring-kafka-3]
    ObjectMapper mapper = JacksonUtils.enhancedObjectMapper().registerModule(new CommuniqueModule());
    Serializer<Object> serializer = new JsonSerializer<>(mapper);
    Deserializer<Object> deserializer = new JsonDeserializer<>(mapper).trustedPackages("org.communique");
    // [end]
    for (Object value : List.of(brief, brief.statements().get(0), brief.statements().get(0).speakers().get(0))) {
      Headers headers = new RecordHeaders();
      byte[] bytes = serializer.serialize(TOPIC, headers, value);
      String type = new String(headers.lastHeader("__TypeId__").value(), StandardCharsets.UTF_8);
      if (!value.equals(deserializer.deserialize(TOPIC, headers, bytes))) {
        throw new AssertionError("not read back equal: " + value);
      }
      System.out.println(bytes.length + " bytes of " + value + ", " + type);
    }
    refuses(serializer, deserializer, brief);
    distrusts(serializer, new JsonDeserializer<>(mapper), brief);
  }

  /** Without the trusted package, nothing is read. */
  private static void distrusts(Serializer<Object> serializer, Deserializer<Object> deserializer, Brief brief) {
    Headers headers = new RecordHeaders();
    byte[] bytes = serializer.serialize(TOPIC, headers, brief);
    try {
      deserializer.deserialize(TOPIC, headers, bytes);
    } catch (IllegalArgumentException distrusted) {
      System.out.println(distrusted.getMessage());
      return;
    }
    throw new AssertionError("the package is trusted already");
  }

  /** A broken brief is refused with its problems, which the error handler of a listener finds as a cause. */
  private static void refuses(Serializer<Object> serializer, Deserializer<Object> deserializer, Brief brief) {
    Headers headers = new RecordHeaders();
    String json = new String(serializer.serialize(TOPIC, headers, brief), StandardCharsets.UTF_8);
    byte[] broken = json.replaceFirst("\"speakers\"", "\"speakrs\"").getBytes(StandardCharsets.UTF_8);
    try {
      deserializer.deserialize(TOPIC, headers, broken);
    } catch (RuntimeException refused) {
      Throwable cause = refused;
      while (cause != null && !(cause instanceof CommuniqueFormatException)) {
        cause = cause.getCause();
      }
      String pointer = ((CommuniqueFormatException) cause).problems().get(0).pointer();
      if (!pointer.equals("/statements/0/speakrs")) {
        throw new AssertionError(pointer);
      }
      System.out.println(cause.getMessage());
      return;
    }
    throw new AssertionError("a broken brief was read");
  }
}
