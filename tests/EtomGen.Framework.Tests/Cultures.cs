using System.Globalization;

namespace EtomGen.Framework.Tests;

/// <summary>Runs code as on a machine of another culture.</summary>
internal static class Cultures
{
    public static T Run<T>(string culture, Func<T> code)
    {
        (CultureInfo current, CultureInfo ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
        try
        {
            return code();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (current, ui);
        }
    }
}
