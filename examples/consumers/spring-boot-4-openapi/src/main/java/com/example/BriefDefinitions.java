package com.example;

// [openapi-definitions]
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.util.Map;
import org.communique.Brief;
import org.communique.json.brief.BriefSchema;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class BriefDefinitions {

  @Bean
  OpenApiCustomizer describeBriefs() throws IOException {
    ObjectMapper mapper = Json31.mapper();
    String schema = BriefSchema.text().replace("#/$defs/", "#/components/schemas/");
    Map<String, Schema<?>> definitions =
        mapper.convertValue(mapper.readTree(schema).get("$defs"), new TypeReference<>() {});
    SpringDocUtils.getConfig().replaceWithSchema(Brief.class, new Schema<>().$ref("brief"));
    return api -> definitions.forEach(api.getComponents()::addSchemas);
  }
}
// [end]
