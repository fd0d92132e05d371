// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import java.util.List;
import org.communique.json.JsonOptions;
import org.communique.json.Problem;
import org.communique.json.binding.Form;
import org.communique.json.binding.Reading;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a value of the model by its form, independent of the settings of the mapper. */
final class FormDeserializer<T> extends ValueDeserializer<T> {

  private final Form<T> form;
  private final JsonOptions options;

  FormDeserializer(Form<T> form, JsonOptions options) {
    this.form = form;
    this.options = options;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    TokenStreamContext outside = outside(parser);
    Reading<T> result = form.read(new ParserCursor(parser), options);
    return result.value().orElseThrow(() -> new CommuniqueFormatException(parser, within(outside, result.problems())));
  }

  /** Refuses, because values of the model cannot be changed. Without this method Jackson would ignore the document. */
  @Override
  public T deserialize(JsonParser parser, DeserializationContext context, T existing) {
    throw DatabindException.from(
        parser, "a value of the type " + form.type().getSimpleName()
            + " cannot be changed, so a document cannot be read into it; read a new value with readValue");
  }

  /** The object or list that contains the value at the parser. It does not change while the value is read. */
  private static @Nullable TokenStreamContext outside(JsonParser parser) {
    TokenStreamContext here = parser.streamReadContext();
    JsonToken first = parser.currentToken();
    return first == JsonToken.START_OBJECT || first == JsonToken.START_ARRAY || first == JsonToken.PROPERTY_NAME
        ? here.getParent() : here;
  }

  /** Returns the problems with pointers that begin at the whole document. */
  static List<Problem> within(@Nullable TokenStreamContext outside, List<Problem> problems) {
    String pointer = outside == null ? "" : outside.pathAsPointer().toString();
    return problems.stream().map(problem -> problem.within(pointer)).toList();
  }

  /** Reads a value whose type is declared. A type id is not needed, and is ignored if there is one. */
  @Override
  public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      return types.deserializeTypedFromAny(parser, context); // no form is a list, but a type id may begin a list
    }
    if (parser.currentToken() == JsonToken.START_OBJECT && types.getTypeInclusion() == As.PROPERTY) {
      parser.nextToken();
      if (parser.currentToken() == JsonToken.PROPERTY_NAME && parser.currentName().equals(types.getPropertyName())) {
        parser.nextToken();
        parser.nextToken();
      }
    }
    return deserialize(parser, context);
  }

  @Override
  public Class<?> handledType() {
    return form.type();
  }
}
