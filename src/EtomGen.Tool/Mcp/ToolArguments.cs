using System.Globalization;
using System.Text.Json;
using EtomGen.Rules;

namespace EtomGen.Tool.Mcp;

/// <summary>Checks the arguments of a call against the schema of the tool, so that a fault is told in words that an assistant can act on.</summary>
internal static class ToolArguments
{
    private static readonly IReadOnlyDictionary<string, JsonElement> None = new Dictionary<string, JsonElement>();

    /// <summary>What is wrong with the arguments, or <see langword="null"/>.</summary>
    public static string? Check(IDictionary<string, JsonElement>? arguments, JsonElement schema) =>
        CheckProperties(arguments is null ? None : new Dictionary<string, JsonElement>(arguments, StringComparer.Ordinal), schema, "");

    private static string? CheckProperties(IReadOnlyDictionary<string, JsonElement> values, JsonElement schema, string path)
    {
        Dictionary<string, JsonElement> known = schema.TryGetProperty("properties", out JsonElement properties)
            ? properties.EnumerateObject().ToDictionary(property => property.Name, property => property.Value, StringComparer.Ordinal)
            : [];
        foreach ((string name, JsonElement value) in values)
        {
            if (!known.TryGetValue(name, out JsonElement expected))
            {
                string? nearest = NearestMatch.Word(name, known.Keys);
                string hint = nearest is null ? $"the arguments are {string.Join(", ", known.Keys)}" : $"did you mean '{nearest}'?";
                return $"'{path}{Excerpt.Of(name)}' is not an argument; {hint}";
            }

            if (CheckValue(value, expected, $"{path}{name}") is { } fault)
            {
                return fault;
            }
        }

        return schema.TryGetProperty("required", out JsonElement required)
            && required.EnumerateArray().Select(name => name.GetString()!).FirstOrDefault(name => !values.ContainsKey(name)) is { } missing
                ? $"The argument '{path}{missing}' is missing"
                : null;
    }

    private static string? CheckValue(JsonElement value, JsonElement schema, string path)
    {
        string[] types = TypesIn(schema);
        if (types.Length > 0 && !types.Contains(TypeOf(value)) && !(types.Contains("number") && TypeOf(value) == "integer"))
        {
            return $"'{path}' must be {string.Join(" or ", types.Where(type => type != "null").Select(type => $"{(type[0] is 'a' or 'i' or 'o' ? "an" : "a")} {type}"))}";
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            IEnumerable<JsonProperty> properties = value.EnumerateObject().DistinctBy(property => property.Name);
            return CheckProperties(properties.ToDictionary(property => property.Name, property => property.Value), schema, $"{path}.");
        }

        return value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out JsonElement items)
            ? value.EnumerateArray()
                .Select((element, i) => CheckValue(element, items, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")))
                .FirstOrDefault(fault => fault is not null)
            : null;
    }

    private static string[] TypesIn(JsonElement schema) => !schema.TryGetProperty("type", out JsonElement type) ? []
        : type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(name => name.GetString()!)]
        : [type.GetString()!];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "null",
    };
}
