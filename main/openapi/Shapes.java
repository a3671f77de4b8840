package io.vibhava.web.openapi;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The JSON shapes as schemas, from the records that are read and written, with the limits that are
/// checked.
final class Shapes {

  private static final String ALTERNATIVES = "[a-z_-]+(\\|[a-z_-]+)+";

  private final SchemaBuilder builder =
      new SchemaGenerator(config()).buildMultipleSchemaDefinitions();

  /// A reference to the schema of `shape`.
  ObjectNode of(Class<?> shape) {
    return builder.createSchemaReference(shape);
  }

  /// The schemas that were referred to.
  ObjectNode all() {
    return builder.collectDefinitions("components/schemas");
  }

  private static SchemaGeneratorConfig config() {
    var builder =
        new SchemaGeneratorConfigBuilder(
                JsonMapper.builder().build(),
                SchemaVersion.DRAFT_2020_12,
                OptionPreset.PLAIN_JSON)
            .with(new JacksonModule())
            .with(new JakartaValidationModule())
            .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
            .without(Option.SCHEMA_VERSION_INDICATOR);
    builder
        .forFields()
        .withRequiredCheck(field -> !isNullable(field))
        .withNullableCheck(Shapes::isNullable)
        .withEnumResolver(Shapes::alternatives)
        .withStringFormatResolver(field -> isId(field) ? "uuid" : null)
        .withStringPatternResolver(field -> isVisible(field) ? "\\S" : null);
    builder.forTypesInGeneral().withCustomDefinitionProvider(Shapes::anything);
    return builder.build();
  }

  private static boolean isNullable(FieldScope field) {
    return !field.isFakeContainerItemScope()
        && field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static Optional<String> regexp(FieldScope field) {
    return Optional.ofNullable(field.getAnnotationConsideringFieldAndGetterIfSupported(Pattern.class))
        .map(Pattern::regexp);
  }

  /// Java's expressions are not those of JSON Schema: what they say is said otherwise.
  private static @Nullable List<String> alternatives(FieldScope field) {
    return regexp(field)
        .filter(text -> text.matches(ALTERNATIVES))
        .map(text -> List.of(text.split("\\|")))
        .orElse(null);
  }

  private static boolean isId(FieldScope field) {
    return regexp(field).filter(text -> text.contains("XDigit")).isPresent();
  }

  private static boolean isVisible(FieldScope field) {
    return regexp(field).filter(text -> text.contains("\\S")).isPresent();
  }

  private static @Nullable CustomDefinition anything(
      ResolvedType type, SchemaGenerationContext context) {
    return type.isInstanceOf(JsonNode.class)
        ? new CustomDefinition(
            context.getGeneratorConfig().createObjectNode(),
            DefinitionType.INLINE,
            AttributeInclusion.NO)
        : null;
  }
}
