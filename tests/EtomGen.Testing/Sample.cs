namespace EtomGen.Testing;

/// <summary>The published assessment that the repository holds as a sample.</summary>
public static class Sample
{
    public static readonly string Source = File.ReadAllText(Path.Combine(Repository.Root, "src", "Samples", "AsterosBusinessContact", "AsterosBusinessContact.cs"));

    /// <summary>The sample with one part of its text replaced.</summary>
    public static string Edited(string source, string right, string wrong)
    {
        Assert.Single(source.Split(right)[1..]);
        return source.Replace(right, wrong, StringComparison.Ordinal);
    }
}
