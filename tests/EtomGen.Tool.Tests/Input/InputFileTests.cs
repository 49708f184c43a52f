using EtomGen.Tool.Input;
using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Input;

public class InputFileTests
{
    [Fact]
    public async Task A_name_that_no_file_can_have_is_refused_in_words()
    {
        using var folder = new TempFolder();
        string name = new('x', 300);
        Assert.Contains(": error ETOM4003: The file cannot be read: ", (await EtomTool.RunAsync("check", name)).Exits(3).Output, StringComparison.Ordinal);
        Assert.StartsWith($"etom: {name} cannot be read: ", (await EtomTool.RunAsync("convert", name, "-o", folder["a.csv"])).Exits(3).Error, StringComparison.Ordinal);
    }

    /// <summary>Each line begins anew, and separators in quotes separate nothing.</summary>
    [Theory]
    [InlineData(DelimitedText.MaxColumns - 1, false)]
    [InlineData(DelimitedText.MaxColumns, true)]
    public void Columns_are_counted_up_to_the_limit(int separators, bool isRefused)
    {
        string line = new(',', separators), quoted = $"\"{new string(',', DelimitedText.MaxColumns)}\"";
        Exception? refusal = Record.Exception(() => DelimitedText.CheckColumns("a.csv", $"id\n{quoted}\n{new string(',', DelimitedText.MaxColumns - 1)}\n{line}\n", ','));
        Assert.Equal(isRefused ? "a.csv cannot be read: line 4 has more than 16384 columns, which is not a list of processes" : null, refusal?.Message);
    }

    [Theory]
    [InlineData(1024 * 1024, false)]
    [InlineData((1024 * 1024) + 1, true)]
    public async Task Files_are_read_up_to_the_limit(int length, bool isRefused)
    {
        using var folder = new TempFolder();
        string file = folder.Write("a.txt", new byte[length]);
        Exception? refusal = await Record.ExceptionAsync(() => InputFile.ReadAsync(file, TestContext.Current.CancellationToken, maxMegabytes: 1));
        Assert.Equal(isRefused, refusal is ToolException);
    }
}
