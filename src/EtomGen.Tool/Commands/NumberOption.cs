using System.CommandLine;
using System.Globalization;

namespace EtomGen.Tool.Commands;

/// <summary>Makes options whose value is a number, and whose faults name no types of .NET.</summary>
internal static class NumberOption
{
    private delegate bool Parser<T>(string text, out T number);

    /// <summary>An option for a whole number.</summary>
    public static Option<int?> Create(string name, string description) => Create(
        name, description, "3", (string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number));

    /// <summary>An option for a number with decimals.</summary>
    public static Option<decimal?> CreateDecimal(string name, string description, string example) => Create(
        name, description, example, (string text, out decimal number) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number));

    private static Option<T?> Create<T>(string name, string description, string example, Parser<T> parse)
        where T : struct => new(name)
    {
        Description = description,
        HelpName = "NUMBER",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (parse(text, out T number))
            {
                return number;
            }

            result.AddError($"'{Excerpt.Of(text)}' is not a number: write {name} {example}");
            return null;
        },
    };
}
