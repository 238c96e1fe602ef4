"""The PI System as a Spark data source, in one file that needs no other file of the project.

Made by `make generate`. `register_lakeflow_source` makes format ``lakeflow_connect`` known to a session, on the driver
and in its workers alike, though none of them can import this file: the classes go there by value, and with them the
connector's modules, which `ARCHIVE` holds.
"""

from __future__ import annotations

from typing import Any

#: JSON of file name to text, compressed by bzip2, as base 85.
ARCHIVE = """
LRx4!F+o`-Q&|86#McE9y8nP?L_`38|NsC0|NsC0|NsAD^ZxOD_p&4b^aHzVyBZ1r_iuW@)hGa=&7PIqGB;-J-#O2F-Men;hO?D-hj-3&zOs8)vozUz-o4Ln
ZkK)Mqu2mo2hvd#paDt%29yR7q4!_}?zaH?G&%qPpbZOs?*q^QL3+S#nggI30bMHA`t)=t1po%}>sJBDRFrqw$PocY-1~qRy})wnnlcN!*MJfOpnZJ+4>rF0
dU}Nb8)X4N0G-?pfCG1~@=!@Y0qJW17Q&POG++YFn_yOoC(iF?pn6aimH|Kj002^|fB@FMpF!0WSF2b6(trhJsy%M0Jzh_?KKgz3X-<mMLiFpX04O1JX%}n&
3KSFyRSE{0qN<9j4FCWD005naooE0CfB*mh00X`6Uwgi4N*-FTzW3Lt0007j3IG8>GynkB*Z=~T)*S$@^k5%--F<*4002AhJUi32hSqe~ZMCl3V$I#8R<#|Z
ROdHs_9uIHiuC*D4r_Yuwm04HO?%f*NFIc_6axmpa&)REp@0EW0YklDC*23Er{3!A_RaMr-g$@$vwhhnhU!|;^S+07IQ!J&TJ^n36h%kd0Yan-sXpDsn-+mu
ZpRaa5H|bT`+ec=<?WwYMElM<xx2o6-e`0K?%vDY<L^Gcp1#<o@tc4EA3y;6*y#J0ww||DZGC_`01YSyVEJPn_%w0>SDl;RcXn;M@GyOW+gmiDs@n!8I?mSC
i`dE9t##dI0MU<j2=jEK(^`e|Ye&%Z1Jw(&(bsPB&fadYbTR+{6aZxHKC9aUc98qB?ey6&Bt7@r-Zie>#(Lcy+fD4IsHBH|yJGf}>wsaa><^H3uH?WOJ!S3e
&MGav@b{i$Stfu0(65=LRPS8mdNCbfbwS;eZtYxv-OqQV?)JjH;_Z!F-1iMic<UFYJPhf{FSAAOKsdYX^cQ;OYz<bso7Q`&I=I;Hy}%cS`o6QXHn(SOyGuKR
s?&0E%+`?_nJ(94-1e_{dbk_4+k5L;;&<P806g`y_FdDr+~?nYwy;~iI!)7bmA0g7+q+vB!88*xwYNfck{u1Ul;3R<K!?4Z6p%;>8w`<_ij~>GaNDu-qui74
ebqyIQ_r`#<G>rX0?^-he4l$9kx4>TZL3#bB@$n5P7pkIyN(B!y{7aY()M1*tx~0U1EBA3ZRzzxqgnULp?%wLz60aypI(xbNl<O;ihcKsdCk)Y*HcGy+D){V
(*WoI23hCZ$V1C3s_UNPr5%T?xkCs8LG7B(D`_==007Lu2VDRFU04P*HKRzCyNfuTY^!U9?cFsa8{OMeW>qK}O`4C7wWrbWebCa7O1?p@wi9Zs)UzAAXwP$c
UX6`~4|jXXwye)|)y&=JrrH9X*7g}rx00qxpxxc|&fk1{!_su8cJA+99(Mo$_cPiaxBvkzB8}X|^^%vU1h?N@J9dev#g?siLEW9omaAEC9oC!P^`qWvJ<jgx
DeK1eRZu!-w_dz}2IAION|a{A(|3CA_B(0-0058{TWz`R)4ARvPfVmpwg6<&x!&5`dL&n)p6^IH+W-Iq#6p!-D3wSecU+7EZX><j+ji$W-d(4zk4K<e#_qA^
n2UFG-MF>)an=A?U;qFB01v7FC;$Vy0CeOhOb0+6KJRw(MIBqap>}8<*!#c@0dwd&P%frm0YCr&2nT!U5%<?}psft5w9iH=?944`sqQ}e-%(15QF|CwQj(QG
A{3WyT5Ij@){q-+dE5c5JIfZmkG{dXHniAO_FUcW+q&EW?rW`ib8jiDDIIm&uISU;+!wpdx1B3n-Pc_YO;zBhb9-}cUQ6E#rmsC-Z$7^JJMF!w0=lUNMu6)*
=iWWGyE1^5fLGU4qoTXkec4CX(|o*ll&7`#qUE0n_P}?@4&MzG?;Nvx&byxXVFzKSAPP#Br5f*T$_WAFoUthpn{N+oEP`y4y$Kym&<Luwc3WJDVq;?fg3mEd
s3pw7V%F)LM?-DbW@g>sy8xg*w)=f}?RwtILAK4eyS(%i05r%TK>`Q?07jZ7BSRoe6u>}fr1a8iHlqnlLP8M`Kur|X{VD0F@|iUC4=B)L8Vv@301Y$=8i@%c
(TJ(#Geb{Fgr1r*Vq}>EKpFtZVrT#eNhu)+5u+xNk&w}<dPb)5r|LBysAL*65sfAhkPHY^LI8j!fF_258UTd!8UWM@l=PcO+Kn1C2{e%qAdLV(K{6UOGBlo(
$*HLHPt?g1)HG;3qee|P)xZ!4A@79{KgtkHpYg&73!xzT6%d*w0YYU!MwMw*C_q%9MItE_WFQDb`1b%Q&@l)IsU)DS3Lz{ZEP^1SzxpD8iXU(M>;D+cW?l?Q
pPugZ7zlo}IQ*`Q`*Z(Wce1K}J@hu)ldnj~kF`IS=-d4r9ObqCzHXV1bfY|w056aIsk&tmoMZpk@oeX=|MbBBr|q`xc9#dcH2>;HOJo1@4DaCnzw5qCJ_Fod
1J)iLmWJ%Of9P*Rpq-Q8lLu1&_Iq)<!~1>#--UW(mQ{!>+9X1DE=v#1zyF<8@XY>5J-gvS_YtB5(&+DvTu~iW4GH}p>%?vUP`qoqI{z{`fH(f?9@5%k4Yf_F
92WlJBg(-4^moVM^0qWk#r<)#4=>_H<CG_Gf-K5+&ig+Y^PXIWjY~&kztZher3HnwrL`Agxs<Ch%HU<aVFnWu#XRyg{e{Qqo<1D=40ho49B%I=Q*r*^ZYuSk
eZ^;@UB`uv2XS21{qv>9YgYNghpns*e52)|ceC=&%KMt*fp@UMHfFx|wejOGS-4;Rxwy!gw#m-GRGE0SOX6eU-CNeaJr>%%hi$W62EVUaiGF%v%+{)Mw+sIy
DD?o0&A$I9-nJO@cH2_n8uq=TZ{d~GrJB|ek|p9~NR%?ZeHzY;p>dfj7>B^6Z*`)zhO7L&S~d{QJzDKQhv=+-oPNL71)tg9=b$si8DHQ3lruR${a|JS0tfpn
hGvf3a3iC1>(TT7far7s$NZ2R>;GcaZ?3(p-M}H4fR@=a0ih$xbSgh<_5b#NRlnu!U#q}fji+0*f2aY_|JjnnkBI(hhf4pK{Lmi*^D>wJpX${2vh1z^tbj~B
pbp+v;)ee4?_t?*?DEGR&o2FS#rt;u_4>E=-ux!pT?dly)4A8X!2W~2#UC#Z&oHa;kdQ9nBo&XT4&i>m2zp9%g72Fl=l=Pj42bDv7DNd5#5Znk@z%j@Q|yLO
lrC*Op7M^;F?Nw%Q#-Dffb1_%AAZ6<d>sr7egC94m*g09;NxaS{II*5`mUC+Ao72HelodW126zk{V}1O1cNV6c-~LO+!tnG(XM_x)M$V%OBU_q?&WDF1)a|B
Gh-JSpXK361d8OK?3d7@4cUDVK%B$Zj|268#CiFD$HR`EkO#377oFHYIwNP7hWmy*5;erOaHb!#`7rQG)=AM*o-I)!RVKBQ2)cLwzi~g(7w|)?f5ZA)P(cKe
2?P`4n2!7}AR+fa!2?fWQ$-3<$1R}J{AL-)(PkGkc>U?OR0yyU<^3U^c&hZ@kwebmP91|e{*WKDfZ)2JsxIR$&%lx2yi4l>eoZ3Wsw5ZiTE@Y&D-AP9v(XJC
G14CYMv)eFRQQ7R5I5gyjgg1NJj1x|hkWsqbG|x{*wVt^(j`^p0t6I#<D{4o|BC7eC!n12@WhLxhht`P#1fbmSt9TK{h>qM2}OsKU30hf-65|O+V98Fa{6q7
e23|L|G)Eu*|$CBQGzqQl{lYD#G!uB0PWm#9l9;a{J7k6xKeGP1T@N*P*@fj>Y94&{O|&~X6_3&LE#uxGSdTpRBQic4%jTvvHOqvGl&E0voQV(+v(TNy@-B(
tnw`1w%BjP{*!(_1mOF0nS(p`mtg`^{Q3CE`n=aYvR@Dm<u=~iy8Ip;hB{W2|6HdML$C#8yT?a?v5L5l*8W$E3_QB@=-WGdC;607D4#lPTMhqn{RMLVXB&ie
AqzynDjdl~J&b<8<9t|)jau%8G(9g-`u{6GTmM!6%De_0i!|@AkN(v8uIKv<`~iEbe(&;D|LY5Ul!d`}4N$;tKfBAM&mgmpW?tp9nTtsG<}WVO1J^JAYW`cu
Z_%>$M^f#A!>BCHx#WO`n~!~=2{OHZ=!B0?qqa95-XMAVK^i~l)|?X3$R|O-q5TpE{|>`P$kx&BKt$VXPKHdt%DAoQ#@3pEVuAL$yn)c)QHt$r0dgWyEn@^b
5r2pH3BJ`+x%3^be2^WV;VbQx>OHp*D{H1s*dBu(>!bq!RfrDc(g`p~GZYwv!J>hNE$Kw#6JP42m$Nv#Lw>zQZP$67J>8qLo(CR~=_t|~!lq_ch!JF!u9*cS
%clpQLm|BBn1?ACetXQ}1<*i?M@$6_QXC|&`F>)!;|>BB$^t{R%NwHMMjSrVU~cqZZqDJD`?WT)8T(aE5uoIzV+~YPO*0TK?ZKnx9$(@UeBp%eCs=LL;N{Jw
TWuA+x9)!Sn+<{&552ypz&Wyiv*5UomYj^}@=s($0}Da`2zf7uhoI+=imseN+ynJQ?SZ*?r@Q>K^~8N~o5bkt9ybwuZS>5S9C<$D|J*-_UBKX7#E-8Y`_3<5
Vk#IZk8DIHfJbOAMWVy#QYx*r;R80hadOdrSASu&iFW%)(b?HwKT?~{)Y&+*NW((<%GLI^I)2+!{Z6VkpYqi4Yk)`{Whd<jj$lK#N2UVeFLr)^8$Ii-SdW@O
lsv#^q5iqyjNX}}NPD#Te-A>!;GX{9UuQPieRtzg+q|x{{%<z0^|xKSwKVaTVZJj957TZjHR(M@q$H2yKa9)~)5=WSHwC1CJuEYILcv&+<ty<LMEml^d(irM
`VpGnuC_?F-V2I?2o^3N6p2E`<U9_si*#JeH7w$UN~@obyzOQO9|>M1%N_p(I?F1#A9s*e_RxATB@IlOA_l?Y8zqwx&PXJZirHv{UbYO%e#y3Tr+X;%C^*a1
=4}&bip*984W7dCrDoF9X^jFfQZj9aX(KpO1e!tiHFYxyUJaeAF*QLNcj*n7=;CY)xY&;Uy*}6agzDSn#3oK0#6P5MBY%lqF>w|t@S)?5k}@sdJ~Q7^L<yUy
H-Dec-~9vU_5I&p;JrPIB=OvIWyhyTaUm~%qn|pj5<G&8fdkJ0ThgjM;r4G~k(KoW(Y~yFg|^IYei9MXK0#<L$RZ#sh$QYW9S!Er`1+(t5({j$AULrS67ZGw
qJeh2c;Yt7;PGmZj2{RAu!t*u3@6~qXa~E)Asm+4s)QP~Xh5i|4JmBai`WL6Jo2$3+BTF>G}cJR&3A6nn`fiJ<(suAfc(s#QnLS=4`|*PUPOR!xGkp8GmDww
c`%T=lO$c7Y2Zs3Z?ks9M(@@v5#q=l)vsX=@E~+Jt)7dHH3BsuP)!7|+++nP4hXyj=1g5}4hs|HqM8DB^FF13o7YG|w<m8T`;l{V35X>%zv~$5v--KG$*zCR
fpe3u#m^fkqmoa05>!8yxc+{e2IiSl$@W7ISW4=2P}Mx#rbBs!)9VG|)0)EsU2@@Pw91y3-RPDhZ8&ab`z4Mm1cyQaBy3iYQ$DeH*XlwcEIhrpfxct8pj-`a
ZE#hoJbFNp+ksGR(}#OeSX09sH+Ex>9Zr{BzsL7b)JauKLr3z)2Z_3IzaOO!kHNvUh#V1X$L}=wnh*TrUt2RU5J3Lg#7_hJlKxp6fui!#%sQ47@YRTgU=a^+
m@{08x;qk<0nid0s%9b*QC-&E!vGX<p4!Fb_O(Ku<WL+Pup@DnAMB|UJ6-L(IN<LqvvZ_GMTZ*GV9)dfEba|Fn$C5Fi5JyFZ{C&Sqc5E<qnHq>ltR-5wxAB(
d+(2xzka?+Uwi=F5?+wi15_~;C}*pmuh+`+HL9avS!dN5pD;Y25w^uB5lEr03$eac64h(Iq-A^G&qrN(VSaX**{ldTz(&DDR|pej`(MmL;(`n=M_Y~TWVLX2
f}A;-1BgOpFmT)JT{5#QC|?nYp65E}O3o0S5_Op!FI#tKH~tAz_gu@?y_V>;U3g6hI@C3$&8w{uxkc7+dbxzIEhgHLtjsfcRh5PLTg&jBpO!l7V)MTDj<DqB
JJ$H-Z01b{zs)<?%z>#9RFLNqV5Uf^C5wUG7zH=$4Cc4)HF%q_<7q>4vj>4rs6{K6D$5mR;w;;&%QVDY>oZofY&ASd5prDu4bF0L4_?lDj<-Jq;KSqAq3<@w
P_MNrXwnCCd2}o+*cH2ocj4cTL(azDz<|#u>euqc8@7ZQ=dXM6Ne%t1zhQKJ9hyvuL)X^>J3;)h&xbyIgFC7=6Dy>nq7X9-bZ}tQes_N8JyAs@#T+J;`LKo5
)YTPK!36NGBpNzGAOMgZoq+;(*Jkwv5<nXYdugHgd)aMky-6a$&f9VQpXL9D`e$LbH`8xR$LZ(F`0^l>$F%GoCLPCPBr=;wWhRqq(GLTh-XmuImgjDXi*W~M
MjhBw>voqhP<5M(dS>fD?{Q51_lj=L4XE4j1m(r(?G1YK`R{7|`W*Olhbt!CIb~_HhhW?V97!?meVA7>G8KM8KWRRQbSa=;65>wdN#+EEgp#FG#=DDeyyUmQ
FI=Ep-g(TwtuvZZdmCLbze9n{0UgV_X#!=S6o*<CL5vurA}S2$%5$tSUYoE=nP&H$i_thqb=4ub;30j_J17o9OMGIcDyT@HmgH|CstO8-iAZ58s30VYEP4;f
o;%8*VnlSzW^ah9%tWlr+k*ljqt!al{cN2Th>6<<$m!jrs>0c4ZQw7F)a}S)1YoRV1xA{h2#T6YnqnFvN(PDsf~jDtAbuZ_8>-t4x;g9*RGecEV>1T;y;mJt
-HesCVj^mZn1~{3s)!(}A|QsLsDhhgdKyGRw6Ie|M3pl|4Ig|uD;aV&jxj7SM9W3mRS?a2r9055rrURxg3uZX#%ky;F&-T5%eNKTk)XLLK@3isNm^4|jT?+b
r`IIuVbO63R61ljx>7BMZtl^zHx<ny;L?e@W@k&Sq~m1hs)&dnY8OOQL*wEaJ$^as#oY#kEVp}ZR#gj`hHhl33E(*>Oxnu{-fkTj85?!713Pfulr(Fn0bOLs
8|62PtPZ9S7clUKBPmP@Vk>)cdzc?Vv|$e~D1Ei>EG$eFY{$5~@#SLP{f6A*dtse7nLtgRVw@o<x6kKbL{Rb~2YPWVd3{EuH4rRBEu}!U#SPX5jhg0%Hbz!^
p`m?Swt0BGYW5rAaxLV*TzNQ%gEF%_yWL8vu9CL|6o{A>%geXo;IYy3N$it|Th<3(Y2UwHP4IR@A%j4XDbGego#+@8-o`-c7p7V?Qu0F2Y#Fw}6r{G&Uq^mP
ni=8d=40H&3UBfcHD`2-)q@lP#Y_jAj7_=UzFNclPD3+)?pQN>w~bqJw}2yqHNbXpXQ&fM0$98@EexyuIwp0r`xrmYM06|Jba;!4s};S-ieS|4o@xMgXbYyb
?4}q#M-DZQbfG*mI7X@VaSi(0>mA41kQp?^oC1&egx#+qVurhRu(*~RNDrSS86>d58A^yN!BdPE-QmBj_Ajx7nHo{)9)ToZv_wQz_~c8F5XP#G2(I|?gX1}{
FY_;2(+G%s5apqQOfJDWaeOy;5AXGu-C17nef0eEkAW~Yd?)2^hkjqDH)iV=7G?0y1kMHNVZdW_CuUrXxa^sYa9ReU#E=6RfK}c3&7CunN;tWum6ToxT+Ud8
k`=eL$4(sHwtf=H$2y4^5`2XD{j*2Uv%r-zoea^w-d_0@VcnR70I=j=1i;~#h><iY+9?CUzo+AP-xG7{kwH~!6e=+V4!<GL#n~|+S%W8Ph~xU^SYY2G>=|L2
_VW=_U}v{n;O3ZVGh>uscQPLErKF{n!C_da6*sSKnaQB$eO`zhNIOwb!=@MBAc&xTHtoK*-P2>^#?Hs|@f0&weg;QI!k_+EKma$lj*N+8X$;_3xd05b&IL6w
AjPc(n~1n}3j-7fd|r&=q0=?XRSZ#JU~MO$ATSzS0IWMh61%3k2g()r*#JY92Gp-N7q`8b1|8eU_|=QBNf9T=m{0H}Ff26Vx16)s-s!Hx*nb=}@)zg+b+b_j
Z^yTfe?FP&eg1G*v0}voeC(_^3Vch0tvMmq&G~bpmQtSAaW5m6Zr#>>S~RmYIbpUIfbisrml7H+D@|Bwtgf4=G+P;4b-dDoUFH!LQQYo|cE*ILh9snZT5G3O
n?j)qzJ?@Bxf3-F6&=bXFa9Hi<wxC8N7Yx7P}ztTexy^T7c4F2hCt~v^|3i543n(ND~T$oAvPuNuHj~wM#FPf?4F7l#s=!xG?svKGa5rDDrT@K#3g)_?b2t!
8@L#fxc{3jI5)^%pQsuX$7j&JDoh51!U(`IJk8nBlYs~?0|LDY_@Lwu2wD~@jT=dU?OaV)91c=$5RkP1snrTG#jtyIjb6)v*ADV<4nJJcogXSMPTx1o=#?EM
REljg4wy@^vU)i(^}U_5^?YPJr9?qLmUI;KY7s+7-Q*1%Q%uuXqt50`)tF&bct9&A^p%6v3{CxZahjK#CH{*8oGovePNr1&PQ4D2WZNV|6j>S87+x+fN$TfH
6lI0!nMhkDHO7IQEpB&lxSPxI|ChUZY!p;U8~Ax+<Ht!P<st7Bz{Cqk6Uq`yhx@`jk*fP{kcB^l_7BX!Ahqz*d60H<*wLm);B?~jiQ&M@SQ@?f4P}s*ho4=Z
w)W&N51q{E&D0hsss&KKZf684Eqk0MhMcAuuv|#FChUm{R-NRv12zkG)vJD!0*vX9BKd($y|rRogpPLN-8G!bKx|4v=Z=y$W3-LK-LggZtgs&+v;w&lJM+d0
f%{BL_=bw@pOMOjkeX^rsEIM1Ej4P@@}X17ILclvczyn`mKsGccw`rcqqU6YT1}zRHQ5%xP7yB%BREa&x}ir%aGYCHqlhTHJEta56gf>YsvKQlrEOXw7~tYj
m7TK9y;E{HhMhcRsmd<&Q*rzZmzRfW-P^ePGGZycUXFz3*%c9WZk4&boZCBY@eVI-cgoG%)Ma)g#OUZjNw=2<pfQ__mFVe)FkXq_G_NfaqYkN$HqDuEW7#V7
wN7{`!0A%3<s}^@)v6})sWi<xwj08mLDlTn6;?EB!=%Zk&QR<qnr9uo#ly#U@3Wow%Gp($yseaC3&f1$G497q-vZY9x~lkA(HYR*b@&|KZE22H?TB=FGBvd2
<YynY)(74#^7%;Wc~bo~%20YIt39>InkJ?$eO5?*rw2ZIdBq#pb$#V-Jggzj{#xen2$67O#cJ8xoQUCP2L^KI4p)cl{T2g*u^Hn@!iSw$ve#TI^Rte2fwghP
=-*|q*vpfrw$}pjt(pP1JLjHma5l)ksQh1u6TW<-Y|)kuJMV$T`F1+vKvzPA3yW%Sdbp|0wl65y)M6h;6TUk1hrS5eS#a~6>^R0Zy|&`UcfKy2=0>P`On~~q
&o}5e!o)go?X&b2tpH$N+2(i@GH+Wej+_%VQH%7y0_hMWnJ`*W1)c4&G|R5!5f{(Yy1U4iUO)9iJoN}f@}pgP#)D8>DlXs=<n|%z`xqCFBARo{?<iezb-Gjb
REkzRD}`>;d&gFco6PKEq>BhgC8t*t#%@yJL=ka6B(BH9w63;SFFIJWUfP!2>zS{<`04X{vBQeqY0F!#a_*lF<@5Py?{(}sZI32!bohv1?VPNn216^;z}i(C
;aX)ZVRC&Mel)!~aQf?ScFQ>~miizg>HS7@id}Nw3~^PFKara4rD|`d)Mv}+Gp^A(hpXk*PM+8yPQMo~GsnPo*Hd_&&wXKx)MV#20=9{YdmXWQHEa01@#kT9
nJ=PD@2P=lV65+9!3UyE$UI{?<2Q`z>+Q}T2Luu`(={cub4_^agu%Vb-exZb!Y^Q>5XLse+!>K?B<nEM%XnUcJoP#+FOutujXf;$RL*5>)~i{wjrDpgi717D
axV)ye+A^wa5NK<Y1dAiNY*(Mp^7ZB?wuTqdsKoWZY|6+#stxM#<t&!cHXeKu0QvcV)^Z!YMwytrWf2M;ow+C%4{ZhLVSU^Q4JD^!eFI7>4w?qzfRRR8k3?p
gv?+<CORm+-id8pg+t7P$()O+YqjXKov+#1Som>h#}3*jK;sjty@aR-xfj;1Ix?P$jtj<O(nTh@CNQn^R+z+I6C~KsAk%=*S&0O&kZQU^MTOE8;sKjt&UiP7
cPltU?|5#y0Sg3uZs7B_Q8u{WjySN}w{5Y_SdqTMG9`tkQ=}XO;<ne6Tb2=miU%=+loBH@dB+(7hrEj$mh>Pwz%W1{-Oz`Fcn)8L83HEORDW#5S@sv4FQ)=N
h()ob+u5rNbhskTm;^|RydI=jyuN$^4<v|~6qIHsyk{zg31gtQ)ER)~6j5RbaO9zFc&Ga#>5I#}0p-Fju0KiNef@-f6KVvESa%lqKg*i@bCH-*+)CQGcBUyU
W-{fM`P*;!LR!;MjwD16ho1hJHGi%WyX<3K5Vpd>^=qx=`fOAYC!^EzYc?ehbMbxn_TyOM*z}Q_7=+c+rJ=BMm=L&m15RchyVW{zaW1oyIqhNE_}kO27wsJ7
%`1$-)+)sqdv9kBTEqvT3^vF$dZN^7Ec>NJC9+hgs}PBY5Shl7Kcj3<@PAJ&>aqHNm|wyY0{<WOjz^!>WdGTX;ACwB`t5)2EqOv8!~Y-muV$`W<Adao1A@Sl
|M0SVxVaveLvkniCa$|T*_jwno9zE;8_2b-FzIq#|F`sKoo4sE=iKf%=<V<j_x=a1J~ra*W%o>d+0O$)cO@zJ5YG21qWZ+g9(ub?`sld6boL(K-G8n#dpzlJ
l_0mrXPc(Fq@%pGBo*w)Ke6xi%baXx0l#Hkvp?8mUWa^i!hBN~^C)2ylmz`S;y-m))eR-}@QR;G7@u>E@#S0B_glwr%D``$8+mQW;NG*d^bk5e97UsHr<^*2
>bkk{BPQU@!bQDEzdq&r{JYm99^EZSz<1x+<Z+Ju@mtWwSf#H#-u`FsHoeChoMN8V_HPz2Ia?bNCqDR%5(Ue@l2(@4b}nrp=ywKMcRtcKJkY{;BL%y+ufgtS
`?KhW8<a^P_)UTw5^p}o$seT1>b%YS6aNPkW`ti&XUU?T60^r80bt=um!8+7+O`hvxgz26R~@lF!%hXX0A^!*N6zB{zb8MIo^<OrG_?qewXF|{TaC?abZI%n
0E{-FuOtoQ+r`}P{<)0pU-#w)m{8`8DbvG9^zJN_Z6kYG_8TGm*d%fVVs^rKI;&l?gy80+A<Q}>CPh@shW-H&qgW)xw1gNTx&@CF6)YsfQ4bLA!`kAy7$d<P
FyS^m`52qJB2ysbEpHWpT;4})i&msme#4?2pdoi~{+E5)USY%cmW%(Zk1NA+dUo-t6c$C4CmTFUB6h;Dkun@S*Kc*gI3%%PV9VPM+P6#OJ=-2uBHouoXz{WT
3h1w71c}S`h;;|(`X$g3B>~Hz9X9J4cP=I8$9C4I{T%7pY=i~WGVj)BFs>q#gcGDRo7m9TOPS7ZEog{7Z@%_CE0@VXigtk|xaA=UQc+L74jz`FC3h%iKIL8U
M59+8y<U+JS8AffxY*$VVF<A#5_j*25(gVh+cyy1nsOU8SIVm0W(De{;&j*?N5s%J=K-u(i9&MyCSFAUT=4ichMQ4{*&(&NJJqxmm5L5WZuO=JvlaxR)P;!{
iETn0JVghc>+isHI(+-{X3R}s2pKBe84DNaJ4t&}e)W7Dxc&Hf9kz&tW8};R*lwK9`QxlZNjeKVF81lh=Uds*7kH#dcX-4`C|u3OrX)LSO+{V<iM5>QVA&44
0U^$zj4xn07Ea)?VXHuIQS29hjtfRe+xQ8!Zckq_a`?0K&OI}joS_?OX)%qqQ?*<IA-0e;_NF&vGpx_u(?a64T-+~?u$&Q13Qrb!8_7s66x{&CQs6j`ejM67
XYC&99Imz>PM3N8Rgp9{3nPX76CEdAllkAjV9-EQ;$_zLy_<#wkXrQhocp<OX3N{>fk>6v$&cG<Czk0-0t0J?5;{FI`y5psq_|_%{wMLJqB<7b#2<C~NIgJY
m{xFa%<x~PY%O+G6=;Y;e9O2ZtUl8geBd|KTY^QfZnKN~FJi$s=~IMgY-SZozVqHy@j^EJ1@B}`k^Tf1wqsc)W$0m`GGwgb#K4O}jqK<2*b&CBhBa1U{aa)~
Yq)zS^25oHP}$Ik3(;#|bjPK{Ns6E@j@s*Z;L8w#y9|yccu4-MvL&2*=&iTvM<lR6%X^1{2x`|mQW?*Ta!%u1Po&U}{Ud8%;_)R7!)zyA;Qzh_?pJF#4`1do
Gn;$PsQtR_q$85b^;wxUtdGL$YrM?e%V>_WqB_@RWoLn-Fxr_!Y&m2NC>da@6c;jq*$Iq_x<^~M=a#jFnzr?DY$Rg@7N8`6)mWfrAJ@F;Q$M+2ivyAZB6^Rl
PsF#ZwZnu5y#C|tg$M4^Il5uAb9LN#`yIff{xi+Sb>wVd5qWDzGm+!d7@0|t#qi*`9Bnejfwi+PS`GfZ3yT9E+Ucs{PBn4A(7?F}ql3KG8>pQhXJ>GGCefHR
h8*B*LpNKUW!N|%^lskQj?#Uxc?A|<U8%-+9(_l63+v5>{4DR#J8gs@Anw~5Js#GjZJ2$M;ymw<X_`4Nf4}Mw2+_lnac$Qmyn6`VMVthXLcXGn?Rw2}{Rn?*
!B%OTb{;`@G!G3|yJ*Req6jjB^;W6A4DsENF}sMP?I-)AiP_TMjrny)L<44KU^H2fVBxj4@3yWUIZ^|jDTUl!TJS33b%I=Mkf<Zl{e2<^>&ooExM`<}V=bI|
`$^@mRCwu-QgxX<C#NWz5aomTLWuj~9M$N+BwQa*c4UkDyyfP55yhGQSuc<JTZn$JXFyz55BAMoQll0`BID|rzcvE!i9v{Oy7(5M?WuDKZw>Gk8#s_@D=WaG
Xxi2yrA{sRgJ|`q8{%AfFPZkd6bPT`_CT#;+>cfnV!^TU07KcLMm|sx$8st&>*Y7H6i2xPk^-Vc4?jNI5pZBysh2ZHd!`7@r{BNq&1=$g`gue6CcZasEUbDz
W$%r3vLVc&{_~s$rvSKId8uh%GT^xzF>e}1-r}i3A<F=f+_*Etv+F6+skDpE9isPkqX{#z`!{?2K;r4O(=7H=MS4$T_z~8S_4XS~5M=>pPmzxP-YloL(%(;|
yg<<lSo8Q3*5U+}V{k5@2wazj>S{+<79HR<Vp25sy~b934oKNBpqyV4^AHdht?Gt6jO~4+UVZa9v)EhT4)h*D3mkC*eSz2NHtD$rKg)l%+<iI%&`DxJB=QFx
5hx2;6}nC2sl_6v9b$E97H*k#y^}!2t==94I3%06D>Hdi2jfvwFbHAsIRily#DabcHyDYLEW*EQuo01C(O7hleUCcL$zkcy!-LBp!}VShv7cM92YURz#P?iZ
Ls;Yi&=v&PBnc$M3>yb&Hz;9S8$VzG4do5|jBUM)53l%BM<{W4+2wdsOgOh8dt5TX_WkjD1@m1z4&dU(BGMiJm-Q_Zpo78pc_G`%!rg$zhW)5_YmT5O&NSMA
ru#=t{r75Oc(PunEbal(Cz{B;p7Wl2JV+2QLTkb>D;(nj!LUbiIsoBVvwE|VK_w!{5PX$aE)N-_jGS4K99WBi9FATu2Sx`L!R0f8X_%oh!hs)Hcj+f59i?l=
M){jCLYO{cBBgfF76T@7!jnM*eCKR^0jkGh<a8heV6mj-zJe#~k6*XjXBM{~qn0HNbv?ZI_0R3}%SrPHXgdHg`js8QK!#|HEHjPVT#N<1h;X>e^D-k%d-C)u
<Y(9;wEDUps*c(oN{O9uYOUtiwcLT=Q}A<wREL?tHjXYX_osH}K!~D0PLn{JHBG71y9#|jP~lvrfC;jUr~>;Cs*okDDi$m1$DL6ZarmW=hRL{|h2sN`6_DV(
8p{xOTY+L3N>BXMqsy$-Hs_Nv1_kIFLaA0#B;8J;#|K(F6tW2oxn>*IGy<E2?qZxyh4sSh@2~C6oacZNkWy41!ir$H{*Hggw>`$qdt`Idit`u009q=6c9HZW
0r33X3VuOuhv95o_+1*NW98}4brtvHrc`D(9gk~I2s|kPN&!2RK_bo26JDfwV*p<Gg`s@AFq0xc-65(&>Kk@(Lf03&Bez#@MYXZitbTd}EIJIMS3cS?dbG(U
Pz&pE7i}ttwe3O0Ro`DTonCnSH=*PdJJ7NL$7~eTK5UBsq$D0pW=e0FG?hzK5=liRFc>fgVe{#9?mFW?4-Vtwu7^|W$J1_o+wC1sZlSs%=wE$MU!!k6oN#?F
>Us&;x&gIn!l?#xU`kRS=%?`uy?vNN;p~26rJ=$qP!8U3ra3JO)^979PAPKed{Ect06o6cJu^Li8*_o%?aP7lIUd*VKKA$?rM<q{#0T7~!wJy#JUd@y4e>X`
kh%!SMtX-q)6s_{UL1UTss;Am<JfTn4aox!sjao{_VI5xwS2NP<0K8uIt4+45QCAn;QJb2kp@5W@#iPI`9H(omAr<C>9_>1H4=U7_;8;8H|Ba@epn%_qfD73
NZb$QpLAYw;>}X83xG6Oi==`O=*Lp_G{euV`s&A>YzvKT8h1(MKUd&@7Z<7<Q+XM~y5ZTuj{lVSui1S6Rx=K{%Ul;j@k-0vca5~G_B;=G-KM?hmhpv?D1~@`
<qAhfevJOhUb`J%!NRE#os)oNA-M}gFJT|Z;2GU!$mEAGf4zLwgmgRMe+^uW<*A+B>dU8_qYz1MxPSi-Y!WHfka!$Fu(kdsjsG7z_@>Fn1-kB{UqrLPj<(}|
xVxp)vLGv<;Pv=xc`~nO5=N?=bJm{o;1?g)ggG$t?v4!dmKU*g?jNlCf8FKZx2++gDLwuAP9*U|hbztfPS{}8<7-p4#hDQ%A)*IM%Z>d&`V?6bf*+$UT96o=
7YsT$!$_>FzcA{IFa3-=MR5%5m+L0^*MV4qj@2Fbn_%MePCr2uO(lY*;4saQU^6!TXHo*3Is_sZV8Ky<aAZ*K|7Tp>VC_oj1owCcf-y_6STt*AAeo2mXN=5S
^=$BQ_bX`}HHzV{tyo?VB&HS$<h%51p(JL`AEICoJV2OULyt`<6TSxG0+Gv-`|w+wHU-`9fUbd)M8XZhVp)ykR=fZbViLxewqzRh>7aL@xlGVm*?7(+RFLP9
kbzEzq?%5r7(^mC$Pq_Us7-OSmiSzb_C#ct_vhA(uBO8fH>YV9_A6{Wv0w)Ca&vwEI(VWd;vcv!FvY(Vs`IRA2kKmd5cGu*)@O)xvN|;Xl+h$zAPY7IG!C>Z
{PbJ4`;EUP?ABa~wD?%5t>2zP^P~wNVBmv}Hh}>2!?&@<@tKZfDbED)#@M}>TJN+&dl_xiDXMtTvBDXmHWqzh!Z-G4P!QG8&7IU^doA7GH0tS#p;e+Vgzv*0
JP9Lgeus{#*SiI3g9X;cLLbiKlF=$f;LV<oK;%&I4sG+vP)8YKF1GZp=Vjj<80>V_j2R1*_2duTGB&*OdiO+Ky8g6_&*j~qcbv$H{4njQ{g1Yg7&HUNFph^L
Q#@Av#sIa;GO)4O<dQbg{f-`ERE3jKyr0!HDrT7UJiaHfzIo&u-hJoMI>2D0wKy+oPB13%k|fF6Kw3y2M|QjJ7ecIb4?-hci)ut6o^0^?;-rmOSXqGfJ+{c<
nS~4hR$2KLN)u#;2u%kGw%x_cv0=f6_iH?*=o2D(|DW;VC7Pso!q<AWvhKQtwE->x?X9uW_P<5c*rOP&#Ka>q9E<!ORCa%H)oZ}hbJXtK5FlAISc?b<2I`pr
NC2H3PpzUV|ERm!{InF2_Ph2iL_E0PsfNHlBXQtZgj9js1CwH*rT_w%0rr9+Fn?dOZiduEYKB0lNZ8t5nrJ2J&jb%T^VBlneWAG4fsRl?!ni~W5J?1r*P3$a
b$pJ-^CqhUJX-h3{43WxYM#dD7r?9<*;@%g`aVQxoPs|?g^So}1t#<o#7;$F{Kd%D^@*&cWlj!#(B;>&BDaH4MTxuOAPu#C5U_mN;qQuS5r8Z8+FWP+)yU3P
HpxA7=EhMB&tlK3R2LNLSpq<StKz=RO@^r2(KS_e{fdW<=AW)R>Nb};1KLB72ZB1dT~>Ptgb-QCxQG691`4csrWNC-yMA|}ffrAq1-O|Boq%^CcVE+ciO#ZM
oE&TZ^GN!;Zujekt4ht$IXO+uJ(Z)gpiPJECY888*BAynJ@NMrjb_O@K_n4H79)m8aDqOf=u{wBViP>K=f2I)YvAJKFjyNp55I_R4oaY$by$6haDC3}&b0y6
ub^+VZsG$~(B6aigd8Kapyp@rJUGb|J-r+k1{_CMat;lSP(U8h+cBoJ@gO2Gd)hkRFg0@#4_bcKR_k{+<=v*ZMaaq;K@dUe+1O(_Tp`2X^JT=N7O=R8ay{=x
j;GbG@FJH-d?$`RVADhd^LzVR(~GNv)dDbps19J^<y)^y(|H$mY4Mum^!)Dx^=HyBt$VeLCp4gf0LbPBcKQxI9C9g8tIxSBZsR4PhtuZevPBvADC^(V2zUM)
D6V~A^;y`F+&q^sX4^6!Hws#A!5chO;DNDVO9--N&4*<?|4Dh(>GpqZQL!W#NSGz*=reR*b&#;c#3;Kv3Pv?jQ&k0tx$gg@^$tbI36j+wqho)Kn^!aw(g@LT
bX?C((CgLiSUfbLgft{W<sF#4Dd%wl%KPaha{JC=C%CaOx5~*YQB%pRc+Apj+G~d<EohzJ4MScjzB=!>X>Gb_>3MWB%HQuDaTZGs9`N3FWI2K+_P4{$m;^o(
Ko4fyKW*MG{$>bk?{?l3Y#6jB80oaiR`g!Ae){rueJ;-Ib%go)96i5GTOyt6?}7|{p9mCUigWPdAm1g$%@G90hW{Ad$0lKlbL5|XGUX25_WU*L>-KV&t*NPD
XpTJ{$ZumGc*P7xIvenZ!)S?`zt%WDs5yUz<KX6jxB~?EIobxxZg=RfTcF8?g2RY*M2CycPp`k_KFS@y_n5c~auEgdFbtx{ibMsoZ--`aIn$(*G)Wg9=FDK0
e!i=Z^72`f>$p;6(K}i$EuT&h&dbQK#5<7tiG^o=XXZu0ZueSH|I%A{#!xI#Amn4yti5&iTzK{IwfP!m*l~{kPG)V(huAqP0P=C}EIR03gbq$S1c))4aQ<?r
*E|Uh<UU0WZ5rZ0-Lme@jR+<~h&z_x9LC@;di!G^QTyUDlkDp#h8)Y!F)&O3aYQQ&;8lcosM~MV-lSQG>99lAE?(p>ceFk|i-Fl#gboL%wd5I;!;%GUGYsyj
_!@Wyl-&i&9G{*)4$;W(xC!e^k{mY<f^dK_!+X<<*c7e3{Ry8m2eWNIuf(;09$gSAiRwpCL?})nI9xb#Gd#TqL_uUT#{aJ^>TY^6Ew^mAVVD%qUZf6xQ}1Et
k7&`Zg3{X)SL`hE@OGhFC%|{yfjuvee6WJl%E`_<UgvN?NNkCMj@Aon3l=BSBR<gs%2$oIF4`mgkeg%svu&Ztb(D6kcv^j{Q=LiINQ<Vr;l+9{WCRl(4o^*?
`d|A_&EE-0`j4*j;BgngTH0RCCR=kRxEsGoZz08i88|{l?_<GG$T)}CeeD3lO`3-$o!$t9)3r=D98A#<W)x77YuW8JrExExNkXQLw~Z(O+ud(#a$4kl<*^s*
1N0A={IPhR1Qn3sLPx8_#N_*_2mY=lqcn%d?7Z}9p_R0V*grP*SaW-i%Jz0eK+jlb5r3p|MVcwc=ge&YA}uufEtk9Fv_3aoqWw$@f(an8EJ@tAr^efTCQrXP
&tr~>g{2}OkYoB%=m?)rvPX$rlyS3%2>o$~I}TrO5%LjivTE4~H9zj$bf)V~yZWVp|AxB8Oq-$sv!(|r_nC(DKBc{>dq~$7SD`rSHG=?yb%z7gUT||aFN_a5
ljMLzUPARw_C?3&#;FQUWZa@lG@s;0)eF*d#Lttbz#@jNEniP}#9O|jEIiNieOzuMatR`xaCu66ZsdBDap%uaIhi4c_8u*ovTgR|>FwJH4sy>|1|Qtux1w;+
Ff_2}`Z6DZ-*XP=AG`Kw^70G6nU@k*km(9fs3y-yH0V5Yc-J{l4>Azu{{-~^jfZ~jIo#0RYs5RdjN#fME?^q)By!;(PR@qVPgEQTB}lKKRWh*#=^!6ew9xJ+
o``7Nl1=+o9SGlp8`2GEXOg8Dj0EanVdPCWL9V!e&<Q6t3jgi995L8JZ*IqMVAYilLCXkf5jj(>4Ve{_qIqm6fA!+Xh=LkM(0QU*ED_-C(#`=ENxv^Dn3oUx
W#?2FIB<QT1>KVBh8^7w6C-ql^+Wnj(h;OI3w@+r=j)Gv_rTuYmjT73`V=etosc2fO3?-Y=v?<h7ETOu@nl1j_L#IiSrswnKLrO$c?t#ymu2pxX%+M#ei7L4
N0nmveuHj<VPS=Ciu`*mf*mTwaS?EjVC>?1U&hi06(`aGGa}>E|6KKQo0In1R;y7Kml0;dmrVs(YwhXf*85wa%Wo19p1uVK=^%5rA-AsxOE>zH_cH^DA*K3G
U%pr`wjLwh_ZJlFW++;6?bWIxM7}P$@5`<J?GFzx@Tx)DK<{p(PbU0v<R;$HS07mcoA>wbcKeT3Vn8fUOCirN&S5wj0d#fxKi}-Qjn&*BPhu0E#mlA(!VQ})
j>K?ys9^Rsc2|gA{6?kBPuF`;7PEZ4Ya<&B5adKb`4q>*1p3Hb0R%Z61^}xbA)`RzM{(EjRZoAR@v{NvIowUdzv1KEnUvUBgxrXB2fg~=BE#ARn&UO^E<m1+
JayJ@+4T4cx9`Ljpoy?v*pU!E!RBA8gcm5ZFX0~P*PP!kdCWQ6e>ZiXj)R~Q5_4qxfKc}k)_l=Wd<4BEPOMy1%J@begN#vf5S)K3TedB9Q0kMK4ti{cU@{ay
uhm&KgViF$Zz94C!9sM{l{hf*HDX8L&2~k+((M*e@((@VwF7|i%qtjR^HZ1f66zI43uv_aqsh<Qy#=NBdg(61(!9rlOgO@ej-%d#fgF|=c)Bc+6+d*;^tQxQ
KbXa#LO4V&{wg-G3%BvY3n>6{KdjF;C33M8mhQR9kN0ukHIMw4eh~%+24O;pkV;WTtoQ+$qy}b03JlHt7K)Fze?DaY16erwZ-RO&BAk06IP)L)T>Lq#XV7Eu
i%{27Uc`>p(HXp#_MtzkcgY|oy6rhvsOmh4uXyjQ+iCMRFx<;O$r%<}-0m8>yk|R(ad)RW=MIsJi<5#BbWi-sXKXzP3P_28nVKpR!l&&!SVP9IP81+%ks!A~
Pvns#VJUYXr92#~UjICCwg=AwNDn*!?9mL01p-frpGm&h<BMXfbAlhLOf*rtDH2<pAiUkfK$K5TWN|jG#5W8^+CxN?TL7kZSI#gbNV&=2xn-?U&lasfov_1t
7!*_l2dP~TOvCI~-cc@DkzhDH5n4laQw!#DY38ySl93Om8TzJswlC`1uix{M#l7MA&*i(6?X&|;Q*8=QuXmQ1eh4_}j*;mORVC>IRn49qcO9BL^>YJdPuQD1
8!E34BD3{gEH7bF<F)T8>h!E^ptvj1jfb((gS^4rImOk4)uI!-^+wi{7MH2ERklK1WoK*PxXQd6%a=Jfd5E1v&{hvM#0Mv&EZ)yRfw>+t#?e+6%Aw`Whh4Sm
G^d@DmUD&S=JtNsLj;g`t2`c4gy6W(Ap%3^Y-0{pEOjnlr;T1_Yktc8whlxKU$F?4Hgv*}*wi*%IljqvLETZwZ`&Sk{_KtRiZQZ+6qs?)v=Au<Aoc1^Ir&rd
U8>yS-A;ZZ#l8KKN)kd<+5^NU7Ip0Ew>y!&(Zcd~YT{xF--(``(4piykm7CAHcoQ%L3BivF#_esZp&gYK|R5temRZ(JmLk3EIf)W(_zp%d9ZV$<K+e3lzD{B
s3j_4Tqx5rR%P0j7GlGRn6&%rxi6U>hU~3X6qMgE>8b)K>|$z2B4RpCN6o4UQAmt5kf;g@MOkUWG57V}`BP%+tA)6<hY<eb)5|U>p>={!`xdjCA@Q`c--xwM
nf&I&U&}XwL?>{FH4hZ;?5Er#nI#KkJ<Dj=3aYi_MtUoPl~|CY<r|TV{o8fGoT0y#+Jrzm>#j2R?|Zyg5>Y^q<8B?|nk}nZxP3)l9by^Db(_$hw1db@D$g62
sy$}W3fR9B`YNnSf|#aVY4tK!IFJnJ;POV#%5Ipz(N=fm_ul2g8>DJelWjcgCGL$oWs;6~7lTwVNa-yQG+#*=8Bbt!D8>-$P(dF0UT{_4Wj1v;phacg>sP(6
DcnCtyfVDnUU8*tA*+bN8?1|V7F=SG8*zNvH;5H(W&!HNTr)H=B%9wB-#(d4ypxi%&94mk^hu1Ej}Ez{MhP0C{f_H!=F!AID1)y#rD{I^pN9_m^<`0^@MA2R
zW<{jZOgKeZ?o3kf)&bhD~tz`g~d1vf#rcQ<*0v4XSPPSlHLC95Oc`w8{p~RJI?@&%S*QE>2AZJY!P+8TTXKEjwW=Pz=ZhNxFa%!rl1>;fh;L$L|(O*K2r0F
TFw=<7#9m}H2^)ccpPxMzShCtSKJY;3ni%{*j(|&xg!~ojC3DJ%Su+itBC$1j<=2+;E~**gCfcRXPl&{JcUIFd!M>G5GPrIoHT}xpu2xZOjuX=`rr4Rdao-j
$r#=OBhGel1qe@F@?yo}@v5KM(!#i$I{%kY-|Xy7jGa&@!KIxIu7k-Y9~3zFTRLY+hzlIgx1UYRO$P$jL6}~*O@_6`MA`9sX2zuGi;&EX<ht<U8e(O4;?EpN
&+hD%=N@g|3LuH*6JU!~nYDk>`6LJ=Vp9=Cn)oO{!UZ9Ut@nRdh0%zy5QybtBI3Rw)f$iTDw+L%J21`H3E&a1s9^!dy@qBSg3e6Z>#6?uZUSI^INr9~V$Aaa
4?-?JtKpe|pcylEJNJCZ&j=Fs>EA)Wc$OMS#pk8KQY<{s?C~n-k7*MS;&#4AZ>FiQzAc9CL_j-yoi*U!W`Y|KAV}S^D=%hyFu}VAD-sxLHzqtyRPB3DT;l@3
<XHJa6mk|E64XFh`KT}7&d1c^dOG%tSNPtcCCACvh-dZhc&g7j<Y>A~ILpYVZxYc%$15o&J}H-;JzQMpN(#4Q^GLCMCUW##$x)K-CF%gQhaEQ#yq=rKL;%h_
{MV=+o?d*iEhHj17?r(7i;Fn3zSYy9<C@LN1N7|7J;qFK-jM<=)e*ckpM7@4IHz*=iN*y$^%PGznYCxx*;QZ=1{(+0DU@pHGecfHw+;rFSpsdHCdZ^sX2?2Y
fyzR$W{nkj-xj3ASiTpc{>Z#`f(sPiM-^HA<|%0GZxKyoqulpjIDD;BTrpc=mYhf6^MhT+s=)8R>U_HCO!LcpYxj49B7(43_NASgBt&Q;m?(xx)@x%CX>3-_
fQc9gP_$HDy6^71Q;*J=o&P-Xo?Vwy1RW74%p^x>xCd{3MQ11jj@p5Xc7|N}ZHdP2FxmsNo};!+w*5S+hkup%jEe8k&pl{2J0a}C7@R*Ln}%lb^l7pPH-3!q
jF9aOUpG^{hJU=R$)1JVtj7rilWbc9ami`}5uOVIM|ej0?H8C%+F)?QSFmX<_$`vzuHLHI8j^;Qo^m<ZdSu%zk7WlQeK!#mx+O9p7V9WUfQn8KayB7(F+4p^
)n@B^`PD>ZApJF=gM7bRQ&nx}K!U^;7LA_xRauv4#k1kei-IVkix5<&m8}SIL^yL1QZFI}t<HFvt2lXx=ts(HZXYKlt-fwRfs)Rh8=Ves>efyqunspM(wq>J
`55T4@=Ci}rSF(5<<l1fmu?r~leUDj5Q_opWQQ5Q+p3S69L^@B*1g*DdvgC+CKG@2Dc7;Xnr_R_PY^&Y)|8*s5a80rzJdJkGcd?r@v}WpBOc#xwx4FPHn6xf
bfpj*sb>1~Tj8xixRC+El)N{Vqn-c!pMGtBwO<Pz?Wy2UhY&Hwwx1WG)(Q4Z5fBh8es&M+ncAu3B_fOudiy8Li6rmz-#HP{vS9~{K~;B+;vk@{$qo((XjO6N
`KZeaGOk>WATSqZt3Z|)ZHPOv$#8C98;Suiktu=%46|bnD0Z6HX<tJ9wl~j6nV4JqIO^|D*K+KttITreS-S@ChyFXI%}&S0znfDovv5IXy-;u*xfhUW7y)Jb
U+woM`fCsE+i7nzs!|hk!rYPskS-9m9O%X<?d4~k%L_z$IaLoLUt&1;NEaZ(AE>!CXRxQ>Za@|p_}&1P9;uLF;bCZY={ekrh`nS!*e>;am)frN@yhCGi4D)d
7A1=k4#Y7ej1Ax6-yd2F9Mijzc^^s_+Pa(>B<cqwfs@_v>9*Rt?~hG;y>XuIoYR#RHAG3yaVgGcD`I4;(32sz+<1|^+}&6b9wD-x^MN6n?T@A^={t@IS3lb8
<jkgyksBJSkCV;7a?_Du0NKQItI+4u(;F?&&49TCt|ru*Ce1>@I}>6oq|V=n>V*ompSMKLAfbiiwc0;B4SS>CZgWC<lt#+7RRiqyMZF2$muGQ-1*yc+=vqa!
T-wp(;=n8ToY^t3?q0gr6HoWszqh${+O&K~%n==W_CAII61u(clgz;!GI>Krh<Ns#0C5kgKtDSM@c7S{H2X6IHlb@pPz(jV=}9;Uu`W?}o{IB)B!%lVQW!rX
0OaI`H(DJ~2;htm<%EzZ`%Or^s2gg}v7<$(>k0@2{yQdcT8mZg;^{Ne9Fc7*1a7PiqWjLE2vSgXqFVWO`s+_cy&<yTT;j+%XFf?*iVQGG3`&F<7~bc#3tK&1
`R$l}4bHK*54F!!oW@1(d8iv2E^hOfW*y}aS&Qz$t}iX6ogr@XTHt{pX0*|6^p8}jh$gpEnYL{<zI#0jsA;HhgPiv1a!$;Ic+w&r^kRvd8tFBOCW6tY+X#7~
IzhdC%xn>I95aAe=?HXT3L^iwJev{v9-sD~i2o1G>+&V6xy(BKwt4;h=(=VsoFi3zDJg7JTb=s+&+Lj?Pmmfam-ohC<{tceal_zK%6)~mPaH(K-Oo2I!D5Ac
`f5gqs##^(T88;hg2~<2pjBgOFCA^T(PuTlrxik+b6xR~Q{k39s4jsUrm#<vNlCnLiBlENS7=m>ES{I7_+$oww^bkQrL0LAi-t#bl^5?aZKUp;hY(}|Ny9)%
3*Nk;^%C!Ke0w(5*2at~@s1rQZvLJ4>(6s})01D!K5j<Z0c3dm3#hYeV*fiVb^_S;kldCY{f3=}FeYEOJRR=L&^^ktBX77co1V-D&JYcjTa(ySaSj7B?H7%H
Gd*C}=5RX<U8sq40WKc&ixPb9jIHMKM0p!253dw{?dxOAg1xa9xJ|WO5w-;Ncn*4U?;8{w>bT(q#i~*(pjr55O`iYGbH8=U{P~OBZt*#A3ry4(cL(b&vy$Ja
6Hq%Tc}D@lKE_b$9@v=OIFfL?eB%I8KJw&{O~haytKr{Wu0HtozZk#Iz3cqnT*7649vq1fy6rplTVGwFICs}YvA9Z`zXBYQ6PTw$B%Bsa*Tlm>yALXew?}&b
jng5-Gvvk4j3yJ&Q4^JV&%};luPJkpc5v~-zvz@k*X`07%pQ-lFLvAwx?!QnRcPEte{47%ci*UTV*%V=Ej}K!Fdj@K-m-?}ksySjApDVuPFi6JNM?qj1jTB&
q14f=rzg2hnaIRW!h_#r*0@Kby~_(7DuizmU)p+hvw{m%+@M`=ZjnYQ3id9?rvgTJWd`)K8pbPCYp3f@dva}Z)q7aPz#$+DA^`<~1%{Em@GgpX%I^8IY2?DD
)1n7fV&Jh2T`o(lMVECUh)I4n$*c65xc`wpqq2xSkmTM&yG%p59&Ql?ZbtJ`6Gv4Iw_xllnR5silh)!zghRNu&HCmoS5ZnQEgN25iqt(F%&1}dcg<K=xfLfO
)lauO?#nl=w)88@Wbn0-Ay`c7FyhgiOm>IEHhW(JWQlZRG9wYvv#`~MWD{j-o7aoLz0|p_)I1_-4WH^Xe|I+K^L1@P>wTjawXA#=pOOoUfbF2KrKcL8Ii1~K
06Wg<q_D;+A0AJ3z4j)QIqL6=2W~SGCPR>O+x#F!h6S8LViyO?&UxC_5Xa$&?AdeR5mE{6TmWS&N@d;B_DhdzHQz?h<?K9Ls3ed^!q{fP!iN;!g%7plNo;sm
fgY(F<UM*OS!5WaiaO-7$1Xvy@!DQj3#il28u@`4c4#fR6JF6{K;Y8z*8ckeS+~vxNdbL9J^?rg+=K`qL2vKU_!=UOtnc&LA7=e}+HYbpZ;RGX#=!#7ZJ@FC
W~0C{A}uKyF28h%*$$sw;iD$K1iMbs?vbw3B3%v0L#$oUiY`Ib-c1k`psHTpp1}lO@3c_e4DTf*GKMZ{Vjq<qC0q{ItOQmCtTNy_c@Q`wCAEw_OS^}_PP$Gq
eFXtq<=nHag&+w5f`r7ga6NNrBzelII?N35P!9$tJ!d(r#_y4vO;H)i3nQX)tYm1UMqw+f%XC8#bF+XDy;F!FhJ!@FM%zT>)9XtO0uzd(ER$?19I+5mz*Use
C9bYw*5(<)+`M#AH^Y&Aa;=M-)I4iXG8`9?!pMhDt7S!eZWY8y4+CclMK(<oO<Mqh548m;uMQo)Liw=bpld*vYtuz%LV;23@Sdij^)jE9omtg`mr)6Sd&DA%
nJmx}9o+q+S;_5kAx>SK`L=(rKRMQrVn+4j&nJSPk0?4^MOhsKRn@62{daZ>y3Rt<cy8V>>id-2Cw-tK2FY_P_MFqJN*!RA!fgL;jUl4y{$mYyE!p3VAJXkY
L7h!)7ZLjUcqIWQhvaZiQaE$3r+iQ;FS_l4XnBP0en0Q^AEtL~e10nfo~(!AA7#Sh(?%e;IOyT<Yq!qg(gllN{${7pItT*xTo$&`XikE3B(<Fe1YqI9bPs`^
k@MuDiMBsSn!J;f$aGouUq~GzA?(G4eb=z9^Jd;W1O4B6k#Z0_oQOOA9L0=ot@=`a=;9-rFIPwVrO)=`>l+Q`rT{-bXw1*277uhWgp!fdWweN|erNrRH*cI+
K?5@c@uct1=kT=cLGd3}6%p?{K>j1)wyBPNJ`WyQIrW(`x!M!tI!QO|A-&(?qm}S>-w-&@)9dKweW@Q%PEhkK%bPU<Z4K|FA?4mf+i5=Azls6C_u*Lz2#Ik^
ZzcN0aB@Zr{ZR2`dLIF>M!x=k=gv93xRI)-P9PU~WN1`wwW2IGBR-LWJ{i`~&3IDiNFYGqvxBr`;)ZjEo$x&4UJVBT7Da%P04GdFvG4IbMcIxqcz?KssGTJG
Kwy%@hAH_L%%=uwHj#I;|7(7ep&T?a_m!Bu06GQ?7!u6P01>0b(MH<!GbgpMcrnQpW?Mf7f-oOX0Rpdudu)Fbu>d*2Yy^o84HdoIZDu2mMYl5B4Dv(s&br_c
4oygjXhHO$zyzp3Y(W<wjj15_+a}S0`%X=PM=15@dg;Kvqe3r?yNLLUiINqsYltqfmAhBwsNz6umj#<3h%8_1w3VJ(xR`HDit((Nd#JnQv;E)Q8g4*I?Y5v`
pp~c5%32y3qL7fi`A^>Oor|$@rrd1YF#||LGgnPD(@Pizxkq%<(0VM7w1M3=_5g26u50<CB$UeMw<ucs@wUhMN+HNQb(q`O&9;>srat_3t59a2xgL0X?PqWN
vtJy;ghNeme6Q`v&*2wEqx9>ez5;OtP=(HO7cMP-=kns}dsp+{?Y75{)y}rpD<<aaX&aG%1N<r3m^YeUdG1(A8?ZVok^{_$B0;^z&TfO=WjsNG{j`V6REG}b
bhl2T>l~@fwU{Jho3jh6m8oLx_k6|%K>(k2g{@#%iDn5L6!&m|;E!n;ECWC{1mIiPb{6Bd{i;J?S7wqP4zcw>i6Rrd?=}!N3WKBMK--I30mYgx)#PM5`#xET
knWonxUV{iM~&^jhrkqaLl$}&ngy#$xW<HBjkBf}AZ}T-b}TGFY@cZ2gXA=n-wz*K@>!U-qohzB9dTiFaw?rTZ_mX8@YAEn>R<8d>bo_Q;nX}g-xzLioTf<_
v;olwe{5mEx3G-7jq1zGGib2X{8SO?WJa&Y8{HGnO}7pvv>Bjra3q33Ct3kgVST$UtSgA}ojMDyym0CLVd64_(d|`DNPWu{rl8~-<_p8SeOmdD`yZyXL*(v7
5W}mJ7u{Qa_jbgOKCtDa<6sOwUtaEZ3W89Z!=X*G+BoPW4Q4MvtcqdlZ__sI(=Qt2U6qxH>8p+=t$SkSU=EP29(H-Q(X-wznFJlicAP^DiU<|}k9iOcu$$oN
g$MymR3?T8WXu!mQU?W&Edl~1h_aDU*A{!+ZV<DKIPfyoE!_@s!4nCRAfAaghC6LAvpokvW9Qds(423x46*-sq~mS}Lf4ND(9$^rLS=zHaxY=c_zc6}V!^H~
EEK-5Iygc$^wux@^gN&#a7hh{INox+98DR$q8QvSuLB*bA@C4asfjNWCaMP5%dp<N76+gzh$Ug!m|K-sJr=Ej$*{1D6VZd!K@44AFzV&OCd(Jc+XMp5&{=>M
Vsg#3&_UXp)lCsupb6XAU%=q|1mJ_vvcf3<NO6}A>n>{NjUKvRa$-DmQslNq@%yRR?N^4{nKjwnpfMw;$t2cgrHiJ=vWtwFLt;pGHDC}Y8AaBMG8BccnRg}w
PO)rUT(Ql-ah?0?o!T<R^2yWQWAtDcanq8;1@cSVGZk6h$%BhfVl5Tg)k#uA{n$B>K9N(qt<v@nKYX%`(&-n&1qz)ne?3nmw-am4-S^wJ31Az+K(<LFkUEhf
@Zd|PBuQZA6r98gY`q1&4YpRcbAglzWR7iMZbCd%VlnCU`DvxS`P*$~&lrwt9_O?6-YQ&--cWy_?DFvB^ayrHzK3K7jJvc>_S6gXbKGP^->?B9T~LUVYUybr
c2u_4tM?m5QvEpEd@yJrCn6_o7k?nip^kwL=ylU};<eLizy#pw*f|F1UtGb){0g&WtnR?E4WL?x`PxAqXAfYUjupm!^;zLz*o+f10T3JzQOAMXG%CY~m5-B)
F`?@=AC~*Th86JF6uiOGOfa4}h6J%3k)xe)5$$#L+*{j!QaR8YSQZ2pZ0s?GIGzQ$<d|+H3taehp?Zkm0c<f4Fo3f{9t%+4&kc{{fa&%;cb%<vLvD{K_DY^l
tjU;M%F9@a$$fqe<#PpM;md;&`Ys|i)4Vpof5khTE0A6bAu5Lx-uB%&iXjTc2MK@}#jp^T5n=D$6ZZCqfwS?UFOQh(X;6oYo-#r)m&|fH^^9%=wwWQnNXzWt
BSY_7aNOr`;d4&-EunG`w|;^^$kM~0Cn<%<G9E(ohVdb2D?7ExZ>zjI5mqByWOs|@sORf-<y~_tL~uYA9;-yR*=%$pc@#&YeCD}LY$g`lmm$Q0Jc~=*63~Xy
oOwR*L18k;k%uU67@HIFlrwK6AGvFew-|n|Bbw=F+;I^<xn9h#=jS;}d>b`mZRM`@cr10m)*-~6U^swe3|o`U@onoB8K}y0LCksz8%CdNi)m>%m_YU$Ui=M7
8LJUH+P}g;aVmSR+pDVH(Dxz3v3Ad43^>K@V7^6zn8O%+!0V@A%rksq)l~kMw*uG69~2V}^-3Y%`Jvz<32hLCxc;Zkd6p%4%lvV<gWgq@(%*eh#fNHv2*D$+
cFaA}^w>cd`qrr3P~(H1s_3vMxTg6?v=I!%L<xohJ%P}ue%MR!yw%$2*zb%C5Q+fLFWw-Qi+e_33s7>-TcU;zTijVOV(FGrf4|~H=e;r8o53T|JV196;6bSf
5C-_e{l1zYTfRH~Kh=w|JI$X0V^a9c?+wVeToGYmDS05jC)Z-twQP>htk|OtvGpOtT(BU5z_uy{fJ-MoIRno^)eKP?!5EYGeuU)XmyLeYrfDhr@02sACaBcR
N@MVB1}hLo#yNoPBqrJB%^;DMDy?5s#Ny~cB?1Iqgw0~CB{aCiA}yDqLHIEky^GC^M1F+&_w9+$$;fsY7$bMKMKsW0K^CV4JG5?RD)PoplvS&=aL9x#*PefE
+N^bbzj#B2yq())$?Gi$5os>5dw*B;r9L)mVyK>t#;WJqiqh%2)ORr}F6ExlY5Ha6k9}kTT^%BsSdesMN7_Al+L+F#t-Sb;GTbz3@7_A0tWjc%snU}1WiGd4
evuattl(pP@3qBzCSJ@Ch%dJ<);i`oHEsQ9>(%wlu3?5M8tVr_+M76+b|rSH>M>n)<I3MR<B(aNpfN68%<Nt8$ENx(VAnqS<sWA!!|mm?!0HLbMs$n_i*=a^
Q&gQ!7tCjKJtuW|R92#Ty<Ypil<4UCjY{|R%;t}NN|ae*L{gJ+Kc6M$WXq8*1eUQ4*K_BG^brgV#kFX71)3qmdjrb(q>qaTZ9hG40#!=Fpmp_-$%OnLt^>S8
soT9a-C>06tr#Ejx<N?i9c;R6Y(i>*q=LCb7p&uzlkYRvovykz@2hMb?T~?F8gq9>i#!Kb!-0Mchf`83)poR@>rNdXnMUV}Cn^FLZr_R>c~-YrnF8V8zNP`m
yzY9Ey&_M;?pcl5ORa47_je@wA_F>xnw@w#_M4*4lj#f>40r1(6Q8R2%g*mGfo{UjW#`jSaWz=JQ_8SBI6=W4)37lNoiMQXK)(In+zx`DK4(DNlkxXwF@<+v
E*yd{`TB(i?4NU;KN(i-<UdCJ*z~ynFmW3U^}G*Nh=9Z2j*)x7BAv-~)e3#f&$pa<4Zw#uXNX@2b~|MPJ5&eDFeQWpN6o$gyWZWih}fVfEP!Fg%?LR5nUZ-c
WHd#DUsae5Kof><J6*?83tJN6E45wadgE0-qQ!9K^68y!K&FcS5l~u1LJ&Z;D}?tCh=6Jx8VcZVY%E&;Ofs+?tW+H`sIdiD**k3XPK>9z!o}^)?-;S0heka6
^Qmjq*33v^=jGFCt>Z6tm`WF`jwWa2VbF^VY@GR94ybl_6acZ-?z!zTw73IU92Op@qZ68JR`4)+%4XLXya6y6@<pSEum<wTbwjF0uGhZyphLBtvL7ycn{*LN
%ecV6;V;TQaUyDPBe&1B!dpG|z!F5Kh-QHTi@7%cML~tfJsb^{4c&FmUNBsc0MpzaNkrBig(beoIvaw{48VoCd8vsnw%V{dA3T@VbaTI^Xj2*P^8NcJv!{qd
`Q1z)V<1Y@3jJh}gqA+_^e;LyL6oWwcYeGZ?CUwt8Q9f8c%%&|Y$8C-h)Sk_2!&}>p)}%ym=*1`01T?53aSs!XYn~C`TZd&eEqfxn`wQgr<KV!1Gt-KK_*~`
U=X>HYvuyQIR&9&@p2;x$9x@&U0G&t((kt$e0F8{yH8HszH9H9l$KF4Qn-&SZT>!QMeO;%UJiQn!?tBYY_fiHZsF!_7+b_qo_#n^Q6ASW<UC7%o8MYR!_RcE
ZG1(F8h?d^k5Tu1eOuBdzYVqjE9@VK<x~=#PGczgJb04*)p0%QS}XGyBsRqsB;9<lqba;>N+2Q*3qA*HKzMKFa35=Coc2=ky>)OKBrr8Rs?Ct|RKo;Y3@gwf
Kz2YjX$kgh@`~$?&+#rO-t`}x`>Q<f_Sa6A<Xo{VPi5#HO9(714SCr!dlG>?huMxipnLEwOj~W+F8u}vhwW-d9Cc(`^I|GO<87pxG8Ooees7SRIE=r*i<#9e
@vyCd8zK`eIKjAwk9it)u>Dz%b4lXch4*T5clTcpT2h=gbV*a{mJfCXrbLpDew1|rnXzwwx>&lA+bNy`VSX^;$6_dfV#97&BF=&+cS!Mv(B56s^|^qM7K~xN
*av*c*V68CektQ5g1`r_UNg@9lkE$5w;fGYD1AS1BVxhkAS)L(fpJ(t&OUwf#fJI>W(nOP_Y_4dS}hjs(Oh2Ltqj-lR_HnKEC<quckbcKBhes^C3+bz<-cd?
>(qzj3$R$)@6Jq}Mveq@8JYEw$qq5-^c;Urn&jwX{m>ILn~)!2{XukbI-TrD1ayot=`8-Rp`eZSE+PmFtg?^}6r^*@?Rq!~+-+a&$Y3gg8~Q-o^k_bb*YV(S
p(UtnMfNz=-S&jyx;`V|_sm(SE5nY@4hn*M?PCsz)NG|G)9IbJcY89rLKUOk&M?$%HgEF(S32t)9{(jwM~EDIag&`AuUkI@E5+`^9D7F+bZ1xZsz6<^`f_Ul
e%;5Rz52ZelVhHGx#w<8AfR$Ozsj;$)i)vW1*-n;GcRxP3<Q!w>b9~3lNKqU^@RY(4vUes5&BTfYXZT;n?70Ltq<ic<*i)6?nIVsZuu?286rroJhswtW~5||
iMDr{Zed#TOJ#AjH1M3g>A<(%l{VaQs?p%*doSU?rERb$DL;dER)+(o^K<8cR|#JVo$Okwg*ro~UFV3Q$4xl3??~8rjx9f(#vj8v1YI?3{a{G~-fN^l+;%f7
IJBNG0yx5`)>b8S36URxw^51ab_8C_8J7yeT&GU>d)aNxfWW%#l>*GM-)4LfIb9D12pbW`vi7QcY1{)APeY^l`h*fb@t$x)1c`rL-TECL5rT_>0HTO*_8#J)
%FUtWTbE|qc5o~UH=!0J-@!(Pp;|#Au7>>QY1TA`N~?WqS|Hqj__a`YK@chGFE)tnJ2j@))*irWz*&jNw%Fek=;iPqfvFQNMygH+A?RUV+KC)p-)xW9c*c3M
^75WY>fM)1Z>*PAYM-}}LeZGThpb|0U#UQhOHW3{5qsXMR$W-k+@g6yBn{&i!0l|^i53KzdeMfVlno%+tLd!hnJCfJ^sfT~HruH?D7KK{?W;@Qh~9af2O~=>
7unp2hQVF7Y+JG%oWOU&!VV4r3o*<g3yKkO;qD=__~#=S121vOFT&|a(j=EHnX&DDcU4-t14kTi4f9q65ym#p5O&%`i{lmru5U&<TSRbnweeUcg{v^LcNSRP
@I|Vvz^A2b)80|MrE4U2oI1r`2bfpQPME(*#aMRGwRVy>VZabL+S=$vKWzgyVk*unPO)y3`CJN(x+kbZTFAW}RfL54*J2=JPBQmyHCx8lv8&r=alb~rz%cg4
(IRK93f5kZ5E!f7Z!iVxC#C=z;Mk1Sak|@A4y-rMSd~e%Xoj>zT2v8iBZakE$zNO@^N$O@26K>I=gRSjVu@>IHPQ|`Cdab6GmOk$;Zzgkb$ho>rSOD<h^Ki7
fIxV~U%Wq4YvSvoacP%8<9h8PFt5G))QJZ+^VjrM3C9=R;;W*uE`^9vF=^OPQMm^eQ@hg|jw2q0S#{fO=S^((=OdilT?V_ZReDr&pzJ&Kk!eydn0P9nij?uR
iee#F%ZN=p)+9m2CrRb<Xv}ox_uAUdH?W)CoIPYju))0pfRoT7_SWjdh_uKr6LXBqgWe}Iko&DMyKE#@^BoJlnc9f-Hq5)w9&xnz&u5oH#`vDmCv1^S@<qCz
0_>pB-Pu9AJnD0(?^176;^zHfKKo$JgZR#}r<5{uFV7O_%C$#rtJ=98vf0I{qY39Fo@!v;Ur=hg^}v8}+3k=udpPM?E_6kyNsGe1)_h6=%fsz(W$c1#Lq|nM
ilG8bqldq3icaiA?1qC(KDjx~(YE&RWM{`r$mp=_C_;t7>4|x>ge5s-S6HPrNoz4(ym_r(Qb)wrwzOZDmbDJAcO6p18L}~QGNI-{RR|a~H$|<(E=!Oj$w_0$
SDWqH0=nNO%z1%D--&oUDcMDXyT?bRUX-JU&#rj1(Wpf|ylQr_OrInzy|mGbYD;*a_1kL3ILhF~->b@1NGLtktc;=28uqgcEt@xy#qaLR+xojVwX>mv&41r{
8{;YjT{3-QXEzwI6>cpA@H3G1wtG|yT)#-?M|^(LRQcw7%oSg`!0o5kM&sd#N@n2%JAw~!mzLWhV$;0pMPjP`H-Q&hZ-<4l=BGz~GdB@+ji-(EdDU$*1EJqS
sAJ^90PHDl4c2<Q<xY?<<@Z31#QAlXE1<u)KpOgsD(Zhj+zEFFO_F_xOrpsYgb>c;-C786M2+US<vi(!y3_16^$T~-FKQKLef574=+$C&%G)v|yu?}CK7LVn
$4I^I`&#$5gd4GxHP+*xGM~t_u?$N!<lgUv)&vag#piUvve9h^v^(tIV*C(*<%3%|>FxHg>l=_eF@w$<ocVvnW8c8!hWUMfYKH$X`>69lz2tkT93?%wMm_E4
ZDj#~dP27@=CTv8nJov(?)!5B1?KyM7e6y?%u5|j30GBc?~xFAfD(t$gJk(%3s;C12HiJ)oC(Olo3Vls0(cR4t@%%RdzfqQjzq7vf(;5V@d}b7sHCB4LP}Zk
>v>v2(+_`@L$L;}mpy1~eSrEU(FRf6I4|-Hrkkr)FXL>@hr<JWk&)zch}R+nTt`ig-<0*=lDeVahxe1EzsEQ`9QD%RlX1?P8V{ieX=cq|SRFh1a(J?Wf$~b3
-qZ`!`}DmxiN1B5f(iSo#zvW1=)fbgc4rlS{&nN!oOlZ0WWi*Gq2&Yo+@A#R&a559olaa)0-vYj`1N{i?RproVh@~Hhs;2}8^%FNjz|cSe`B}g(m@0SMltS8
M@|M=OykktUq{THbDFicwvI4+A<c3ra|0JUA+f|T>vX_F@1C=BT$Uu=aotA7QfX6c2dhLx8}g<4Y%KF%Xf)NMy@z)D%a9#zec11~_wDD|ry;{8-~`Cq1|VAU
<DklY2LendT_Jinn;IVy`0-aAPPn^y^&&?Co1L=wKK^DP-o3&^+1{$^v9&ORnX;IGHyRype18PyH^X6}Eu9>DCpECBqP7HAhlnENfH3SFB-S?k@mRgKj{P8D
pi0X&Hs5>*3d}49A^M?^ZFiRuze#dVH&|X=^BKLE+&MxJ{YP8w{)h(^0Da1kocb$`*!#$oE^CWtzko^IVs<$4u{VaJC~(#yL1ra~+ztg%Q-3&>E<s{PpJBFm
87TNA^maqpo;Y|j`np_1-u}cmk!sjmrs1z34cpUXz!u10M1nA#^!p9afrBNwd**V)_#JBYZlf32d!h1}f-%KQLfXmUS(`6ne`IkOAQ1gs#t>v!e7txp;y&M~
SKT2hN_2XJzNaj9eM6BG-(-Lbb`G48e)EvR*&l~H4tZTl-+Q@HmZI>%5$_`f#U2UU6gjbE4X7=)#B=lm0~p($8)>W-(}G|Z0dQ~i%jbMyU(~@K!|s0%P4GdW
u=fHy$Z9x@NA~LFdRX6ysD-VnA`fUc)2<<?`|O+oa-@z62*#WR_GJMuh7;)rFZ&ck8Qa5{J&PCm3x+-IXDQ*69oq%bZ+3f#qAFIBHUy4~lFq=9M1-&3-*)Z?
iwqA+I)y%kSPW$lp(#-YDSTK?-h10<c2Ly<Jw|t?#5npz@UFj~OpoyX`}I7ZJv%mKtCqp3Z)#x06T5X;($5DRRBw!0EJxXfq@Bp}eXU~R_I@;O{|*;BV)3*?
*D;u!7~f-PyvvIVm`Ak6Y2}*B*x^=<zNyAFq0)A~9PX}1Xx(;^YQ%IJecfYwL?8}1-UI?RwK##X&=Hx6-^w3lHs=xFk*d{nc-^{drX$qZAk)G2mFz<zBb&q%
_s3IJVX^5ktPI~X<&R8R%SeY&#FeckJKDB5z>xCkT88g~E;W0^kqkGdiDGYv5czPEb`FibrrYV47+Sc%hw|CX(cdc*F~rdxH&}aLY-RIy9w%9hI`TFIQ6@!_
x?0)KlnaWJwg(X0aULLA>h$&F&f8vg9aEA@JRh~x@x^h+Ij|So&!g=#LlWF}S0b<B`5<DavTbuX#NNYgumlaZar%6=sKdua!8-zXc{2M<04-(sseg7+pXp)T
Vi1*a1X6Xv=<o9%<`0QVC2sUWPUDI9zc;mC-Z^n@&#hU=qMOKO`Ph3S9qC`8`TbVIZe-Tz7{7HDA;59UK!`{UG<q$zfYp}`O$j#>kB#5>95P=!{M(36rbFCl
_Qkk~E{mqf8es@!gj8L|Tq-*cxuV*&Y6nEFK_w!QZ&J?@)WL!`Dc^UvomDWxTn+^XrEco*hUa5kVwFB8I=z{{K~uT30zC91wEh$=zm>zsZ6eTEeP>kON}(^I
+u^s1Q~aN8AAYT2qU6_}*Tr^od7nd!ThzRmKO3SX7Q(xdp#xcVkGdJ=fn6Lwq&PiF5SZhLS8TgY5(ttLf*xuWF7aKW&wJ9w6?U2gL<3-7vx^UXg;2cyQD}kc
9kL=N$lDS1Q~~0V0J0}n7r?5;mtUjIZF7Pxc+I+9zgZQ1?O{5{qqi@(qn<`R7ZvNp^?M8$Ql}<piyxDDAzve4`dYNagRNXXs~Cpm*1N7uSOpaRkbyrAvR&Z|
?&0X~?)lG7?b#*{K-W&08w<2|NVG@0-_*OewsEmOO0dv3pzulThja5{Rbmuv48_HH6mU8c{ub<TdT~-K*AN(VC~U^VZMD3!2+Ck6R*9{|YlQCFJ(BLujM=0{
FHi8Ho8bOj8s8<OiM%_zXYooq5obg%N<xUDu@ofaBtRvKzZA`#qMX~Mso=j64sAA4ZrJ>sqHR7?ogz#8{5Qj!U*vPn@q6WaCDIZ<9TH?%N%jMa8Qt%Pz<`)N
7f2z3y$+p1S0to{tChUIt5K~8NEdz{yDq&Pfx3Fy`LV^O)><~QMVZHxruM?BxM4?s2WPvUUfmB%Zu@JZXUkhY-*^`C{lTm`BcWlYX79`VL~R|uBtKL=!k~F_
PkV8^L<$FblB@47b-1u3f&e-WT$@nPKUEdcjarnk)5k`Fwi7xL|BvvGUM}|GxNtm(X8t9iizG=V>PNQe8hf-@+XQjbr5N*{&&;T1NT^6~*wVVw5iq4(4QW7U
YnGEE@UxG<8MHWVjANvDy+P|3lCDOSd>|9M)hf_|N2rG!RShb+t>C7i)|+q<!on-QS{;g&QW7fNWo6vH^<=2#HOAH|p$KC3&rw+T?l&NIrLIyL1%C4UTNzow
hb+MupC*oy#XF``F&!3)3Miwi7NR?)M%xS)?Eh!Sjd~aYP1%1eZvOx0{Lk@CIq&F>F<bWhJ^j6J{y$;^|5Ntrd%S$}%RlhUg9MMd$|9%HKDRhEeW_X0Z+-_C
88+R3!`Y1SjSReF|1=N#!T+SFG=da`3851}no&(Oh=h<D2S6GElr&RK00}~fVnIPTDy)Did%ysJRS-U<RfGjZKl%F+!lE#O$N`ijkcSWXkp7S9u+QrMrt>+D
a_{QkoVQV?7A}u5cEvvID0+PlT^;i+lKwjxfYyIvY5f@aZv@A)0g7dqs=xOP2w?2-Jyf@U^8DV@PhXB*H+(wj`|pJO{$HCX{<Hn}7CaBuT)*t<W7cVZhxhq;
d5-^|vw{6`9{t;RcHpGc`P=_9@aMbF-S{1qT5<FDdVHE0fZP#s7=1PUy@D8Lf83fO<Moj<Kl<IEu%h`t>D}avF2tYyczj2lW1omS>!QzR3+$IP)j#q&e7(P;
7<?HKF=PEMBvOTB$Q1^Z7zj<($Q3HIncwgtMhwgWcX?j<lKHkL7KLy7o_&vkuqV^y8$S=@&tTAhjqWqu{<tQ6zmIzY*<}s451Vp#f0~C%sI~}rpDGYU91mxZ
D6uUI)YSPac}TU2Xvt>5w48HM|Be(=CjrXxafpI}>R^tu)!MD8w6I7m*mh#_@0&6lsG3~qHCI_)nRES9|Bk43y+77N;9qBHY#-{7P)Ueei_?Lu!%)dwZxK)Z
<=;}RobSuQG>{|%Nbc|2H2mcO)ofhi-834{6XD?ZCv(*mJA%{>d!Cu2zp2oi!#6u+-M7Uf#LmPUinl9Ut5xpj{;U1Eu>J?P3x;M#0PG)t&N~!25;};d?jfL%
A+c{mJDR3Ik_wk-YPf>YaO^@kY}@a4vghgFT<@;F8G)I<b-nKk2Ky10A?af{d2CtmlohKdk2|FhzI7JGKJSgOS4CTTWl(hxxRrb^BN|b4q%K{SRTwlTFsDg3
7<jV32G6sw-_pYqZAG0)l6B*=KBvfan7%#x(Es|mXgc@Yv<t4`6-C(ywr?Tq5}SqU`2QP;j+a)#XUhL3EKc$}cT6Y4)b#TF579eL^QHB(mvLbY0b@6p9*n&#
X4vq!cYHetKfS+55<Y)hxdDH`kKfAt*u|^%wF!blvPIN!=eXymB1rat{=z#5Z{kH}9&Rw9yia<vLk#HkgXgK~0C&=Ln8Wu$eq=f7XQ+9RE7+%s%u(CZjM1&_
2?cx5*qUh!&Vb(Rn0>{WgZ<WE1m-{&MaoD7?H@T9)F&2qUi)6lYrTYmB-o)pj{rVyRhTX12mnl!8_8l0;!d)LoZ#Kx<p5tOO_k+2#vtqE!1{|cd3#U%v!9>r
KaWBP+4JDUlo|7y7_2(Czos9|y1JF>B-n<Xj6DZ07a<NY30gtMF!oN64Apg8{W7S-7vI!14-ZS-Hid^uo^eUvToi}!D$CG>rB_*av7s_QZng^sh=TLYnn5F^
qiQz#JY>4H%Wtr%;4K_$BWZuCNDMxnCG^;O&ZQO9tP2uhHOWL3L`5kt8eL6=Dn`lOBurf)M^2hLD}QB$tc;Pac~t#<Rn*NCkfZ_#Fi*?={=ZM4`UUO&?1lqG
4ExhJKQE;F2Se1<`a4jf23%Xjyor#+vow#EgCfL4`+aZmgmB^5;#AvfS_sq<<hqeeYu)jRV-vhy2#w-lqB3-3=7sNVs51<Z8oGg9HBX8p%-S`w(Q`5ZBJi1m
Q<-;HaL`n=7xv$KaN?8&@el`Y(V*2jk+5(gRq;Y&X79F+w@9JAZ_N%elXk$~&2)9Rr^y%_;e;29t}`P)GQbVXHh)f@jt3{0Fv;5NL1Vu=ebHC5gT)8HB22;^
BF-#olUP%LSdC^;?`-TL?oqw*+6+}O#+J<+DuV(@KXwLSTDeYMRo|)M=B`Nn9B=Ei`OVy%FFl|QvrpJ>dx8gCKRqexxWL;Md-KbW@)3+?j9g;tAhF@;pu{;B
fH}Ba_p{nZgN+T&C};(Di~=PKyD_9lDcSJ#%>bm?Msau)BJMGDijz0>$;`<FD%HmAJiMvrnYE;HmfPtm{JY{<fZ@p9J^JyexGfKN*dBKr+;%Qyl-kbL1P@|d
LTD^{;~VCN#t4_*8Jn!cAsdT05jF>;IbWf37@`y<*77GO?codIU=aZCWFW4gVAysy3lS#tYlXd$1AFPl06%s&m_urKHt7fr!^8z|OH7VX@G;&;BqfZcCn=!i
6HSW`3`@*afu$70l3UoJib<CDvT1$qIr-x3vME0#v*W7kp(A`e#xUYPgD}cq|D*g%s*r!TO3<C2<x`^?DbDfoB(qzF*Z_b~r^hKFsN23T4!QnrX4yJc(I;!~
;mC|Xc+=sE#f)HQVq-W0&BP9aEny^mWHUJo=3l-L(`+DU67=DK4^E~W?X4D?>})J>JOM3D$rrFsY;sHrK*OiRhz3>NT*Bq!%8ggBz?_qZuFP;;&#GupH8WsT
1=|Kwg%0-+Gc6^i!Rf$L-Rqwd{+Gm5;yV|^4$U!hpI2ss{!r6SdxjjnYtOB!qL-`0OecOyq+}3CD4}R*m9$9_a;0o-S9CPhCE;~2&!r&8S9xoS@4ebEn_@Mb
26dN2axOLciviAW*?ggLgdZ24UiB=yBb7|{FkaiGNY_EJz1z8*R3DGQr0p9^sifM&7&@#KQMg2A?5!xih)yogd6s^rlhPmIcRS9blwdgzAdp7I8O1qADq~mJ
&M{*4V=UKY9nNxVhmFngrr9_8zlsNb4;&BPn9Vb=s``1xy?b#s`XC<qcHSb{Y8z1fDJIsbv}>#lk4pqG8IIMPTERoRxtKu8HK0Hw1mYYf%Q53Ldl<UX;9v(f
AX72e=Em~x!PN??_rx0E)#x}Lm<SGjQHX1meGGXphvKW!&lhVzunJ&y4)Gv$h<6Y>10WvvLAA-t=F3O0cJ1Oa>w|mS;`SaC21I0D?>#frXA`}!d-3HFu&`iA
@Ef3P%u-L$&4LCKNshe@#ms)q@&-JqW&=BpU4TYK>pfLJZjfDh7VVfg73qn$ZM7IOjTJJV0DYaYj<b<zz`)>0mNxG9!1O2~e7px>NG!>oSqHB1^vffn)_EI4
j(qc|`C2oaR_=_DTo76jU!%Xb)6RxEE&<8R61Oxewsxz)YB?(xOtDg4*aTI(bi2Z3YSTfmU2U%|dz+&Xp>%;3_B)Zj+%HZbjsC8i4U|vZ^Nad)fF8{Ii!t_E
|6RfsBEj%Syk7&(c<+o<1L;F8AcW5-cQsC&lb)z=moM$qwg%YIdqSszUSL81A=6{d(v-2FK`Fd&m9pL5&++H)I{jVkoyFsb4iG3w&S8U?RYl<twn^|kEslAz
HoEYk=)S#@9pG4ww&}v^tw{9-=N%zKHzPFxv<r1WxQuRSM#pl_3;~uIctW*nU$VY&yPY_2Mul{Scva%k!@=DrrWUtp>NK}BkX)mWVh*{U7d@qn?ug6LDXhD@
wR(lq^=fiz5@@-Zc5;k8`KXu$#w_P!MPUGW@n3#Mes|kjzW(qRgmviV0D3y}#i65NGXu)z{r2x;IKK(In2g3ykZZ}QiRoFrhM(3md*oF#V0FXBZHRDfGuL@<
J0*7jjK(7KFQ6ykpz%kAj1_j^wfd!e7UK7HFOuzO3?+~<VaOA;b4W^cV^}u^Jp1*P?|0Rc%ST+~2(yv4+G?UwaPHO6&DHHr_OsYwG6$)+afj=uvqlbXWIRBU
$QztG)hr>a#0bV<O9L0->W<v;0y6?Kx|gey)ZE`-Fbl!pNa`*pbvEMSt}WH`8rBAnL6N)xXX{*EF9G<_olCaET7lTc>f@U-FJcKMn3%Z(QFlA@elpDz)}_nO
ZEI+CIX4=nl?~KxV6~~5t=CW<#0@Muvn=SRkp~fByVyWN>2$?zT>WmY|3onHQ$f6piuBDgzex3PuNP>J(22mjyXJ&o907A-gA>v(9QM93E=OIlYYq1=tPd2K
!MiwYCK(4)G0vUt)-|1<Ld^HqOD!a@VViXA=I4psR`b5Dt!XO+MxjCAVqXGo;>Ic|P|-)(S1lxy6MdHSJTP={{S=S2tA;MooqrZYUqlxSHqGM^q?kLc;@1;u
XA&%nN+p(NY!DvHE(=;a;q!{hL&DE%y(+!mTM2b!yspR=Hf$RXo>zPk!t5Tl-ro|nrsakRGK2x&uVgw2+|D<VLA2GvsL}T1K?4^XWzFDasD~XNQc6-pnw=ba
j1oHOe!8E$!V9Yywu=(+9ww%6*<gO+qyoZWzSv9$flCxFKAki?9gh`;Juu1c!=z1^Ui@sCV~I{kT9_fx1j6)BcVTe`K?FCbHj5Xz;QOVy-lnXeH4U1>-OB+R
+0sle&Ed5w)d|Dogy_gm>g(Hoa3dL!PTLs}FghehuQ%~-DD(#`To%mDhqO>=(d%}C;m}QlguB|6=DAcIq#ni|*S}Y1xL(d|*M)y^M1ov!;I4YV9(0>7n%X|O
MtPEIK=Mfr8CjyuMVY!<yHmmNZ#Hvtjuz&0Mba7|SW26TNDj8^SG*?{$ka?ziVb|bb4J<`tQdt19CgSpFDWDqAs)!%X?Aq%NATq4oxLyCRSGO86&6X((i~@{
cM{DmP?EeSE0i%TDM8Bh{aqo0!7J#R!=+E^@RrU`^i9k~bK(cp-|MCi`NaAN``t&^!{v0Ik0X-u;W=;Biv>j45B^EEWw3g<h5Wr|AJW%m|D%EN$I5u;w?rbf
L)ua8Nyw;oC7hV^aQ_|sd;D>-5>I(fSb$TBe<`0xPo`jEpBGZEclYl&k-pqs`6R>MW*u^PD@vn{0HZTk3W4${+}fQXdj&%Lyg33SUdM9tj%qP)Tc>LSmnqUp
CWa<wFERDN;l*a#KGvZ4r*^dGrL_~$bcLSEpJxK^eXnZ7r?vfEL>Z$;<Lh$uzPJev&>}&SA?BUT(6e`kxgK)$CTt!qpzURExn9$Ezl4S&DGE5Tb;bKJdgnUE
JO<8;b+B3*2@Di)K|0jSd08;_p-e20icx^>Af3t~pvfq#8GQI|E`hIGwkwEgcf_23jfnich&uT=(oujHqWJwF;E1Ce6a&g~J7h?D1as^|**BPXO#H+)rMD)k
{W{ebq|m`h)!GzSDRJDxI&%qxM~K6r6Ejo6aU*+Qdy83T$zVykHrdi6%xd`ssBQ95s~v3N%(k1hWD&TTkfRY;iE|2K?jcp|OFbsLSuUpVT{wbP3zF#C&^J%y
VEW(IyDpsSL0IAhZ!5@{mn0nKo)2?G@z!7*nIX&-w>=zMcyluv4k%JESjHkmjaXVB`%XI{l3r5ibuzWMP*-!AjU*u|Fs|zJ(vzue5#nt2vKTE6gSyksGo`4U
54>gN)*a@LTQOq1B)Y!7lAeShBb4Hs%SgWnKE-h%))aBR-G=Z%3%iZHL6k3hQts-GQuZF+-!DJ?|Mc6}r(XJOJv!g3`TtGoB_fY5ZV)BA0tG~6+>z#2d;9I2
J(|?1vs?KqgKMIGCCIF5)j|G7_u{I=(*DXp*af}cskd+X-Tfx;C?xzH3@1PEvzu`s|MB)tek)z>040FC41?B3RpWTlP~cQu&#?qs_u*KGJ$2sl580p5dmO7C
n}>quufcowz|ez{4%y8~C423s=ZoX#iuw$W)rc}a?QG<t)*boh)2jI&xw=5X(OjrISu<=uzBwIA$+mG35GeOZK!nzD(k|jdm+y4uE|4|eVWJ1@j?a34U$NL@
1G%CvanR$P`0W1w-JkLO`sOz@i6n#eAb}v(LzgAru~E+!-nwOe1w9|nR(L-DH6V}m+Sq`yl4aIx^C6rbB}6=ka_Bj9-jihG*y~qbm_rFyL<c8$G9Kc@9}tiH
rf+u_s2;^qB)7)hdM}0heVBZrb8mVFnm4q-s5a30F1Bes4qq~UtxLCj@`d#_5=P{7G4c|J+0XA-&zDf_@ID?~4*tGd<F|nRd-vm0O@hoI#E{{2P<@jpU+~Y3
d$_OmV_`%ap8VNoo#WeG2TV?e)Z**@y#r6A16i=-dKk5ZejxgO8-a`Ev%=(T240_{-yIxaV;^gOcKbKLu^vC3+xm22d#`65ps@G2^*Km&-}bG3i$2AX`kZ}U
OYQ8fY;s`A+9YL1OxiK=^3}Qn9`T#D4OM{JfR6&YZFj-skD<5SuG{){#poTj+1#ut{Q0qouJ$o{AtiSi;%DezWsd^J{f_50U5*5=Un+77Yh*jvq4FR!KU=CI
N4NaY^~#Zl*Z&jxqmF1?Dgz#h)%N+|KY)GsRz6)H+paesd_IiR(m#pgxQX7?9^>i-Pqqp8d$*p`=dkis9+v+D5%1}VJagAu%?0n&YJT60$C6xG^?ajGJ{0?`
{<a+-*9pAVfOE6?MstZd-g0f@w_5)0HG_R&!^`I$zJC5CVf-)AjY$^S^R$DCsOsY`_x8?a#qkGkq`kh!`o2Hoy@rfx!;U!V?<jm~w_6vg+Z26-W52QMjh4CI
o!LI{7GQ3ZiW}!1Fg*;b{f~a99jhDTIFPn8f;L{Ip!@G#uT`0Sp&v+l*y+i7+8>)B`}u8a;?6C`o*^u&FUlTCM69OHZ;oT-RdKq$1dRJ(-1;7Djj{NX4}aUw
Xp(<j@qcI|U8dY5+*f0W_k6zpb^!L!)=0qqByvRiekUA3K0~BKn@DIZz+?uo*!fyI;=|dE%pb7L;0=M-$FG+7S3jz8RsMuzk`K4T<UoGodEuoD<=nwm4kWWt
&epS0ZHUi;Hrf+sYIy&r?CIwnKTp#8@zn8U21mnO`VuK_>$O{X*AQroM0SJ`ksbT3j9Rur_jk{-+4@kdo}T}2kGp?ck1{X{=sWq&4_|*4j|;Q<6Wh;=MUO|Y
@($l&t5z*&kDiui1JldC$2yEI{Eruz&#Dh23<Ai3wXfpVpIM9>jN=*SHl1fJ<fe0<JB$HXU{kmuRK7n=2Q04frVLrcSfdd$hbh&-IlAqi9n3g<e68!m>bmKv
Ix#>$+|^`Z0ZLU+R1)!>CyR^Ic1`QLs);dJm=9tojY62haRDEhwndDS*7Lf7f#9OwR|^dZ6Z|ptKJ^@~9nH;U%Cm|4F8;s}_vgNkT<Pno8H*<(qUHnam^l&!
WBui|>-6%WXvGqJu>blx^ZqyJ(eXp|=WJB{V7BfSzNF*O(b(0Y!T&E;kDyQ3c7JV4eC&S1{|~e`n!mm1n0*MmKHfB&vRlM`&Nlk=`mw$J<UajX9^Ws_hxwdg
GDWaEH?&9y{JZve=g(T|C&3mw<J$h|9zM)@cH5k52qG=fkWSZ8eB|F9Ve1()XQJ(PHiR&_{@iEle=U~#1J@(rH}{Ci#^d>&o%?){aUC`DaqH*W*Zt|BQ2QAC
JH|uy2h-t(ePMojF6=AdwPtTM=q7!~hG-W>oQDOD0lS9vGHxrg`znA>K8yKvlP~n|<;Cs%#4H0<LO#Ft+B#mW<?phmp~a`PmlHt$ViffE&!UUfEeTE@(BrX0
Y^U|Fg?ieKSDwRZ*!ll|NY>)EFS5>T!Oe*C6fW#Hn5&kIOw9MPM$X8!tr4J196ai?0n)idlb*P>?wnOaonkG*^e{1Nz`$^wqw|F`$awreO{iYE-UG+gPXjAQ
`hFM=H_LH7UZ*yQJ|D)V=C9B25-pQ=n7i=tDtCO?Tu1GZwXNU#v?8;OYYKr;_TT1jD<1e!XPn>nMMkfE5#<r3?x6SA>)r3%g!__{Bv#Rn(kEtrm0A)JVZ`<5
rb_)1m(_!a&~qPvcSHFf<Um_CjlmlbY~en7CKaPjEf%FZ_I<yWBPQE?ztcN-U#qrpn|*~dPrm*)<K^KJ1_yvxcuVc~PJaXflDgY3-2J2G2I1~OH|T$yWWlI~
_e$8nHrhb8Bvp|Ak>L4Z?|Uje9w8=Kb$XMi1c~X>(k$d(j&9U#@FCA-8)Ue-gZd8#@l(I-G7K?SyjnOTR^HL9eP4~Ma~nQYjRQ(SbAmrII$C?jo8hnRR^ATW
*hc$mARxUkcl*ho$CrAa+Ssi^AGgOjrkR^|Fth13yj(@5m!`|pLbN2Ti@ybSz68>0*h}q0p&8=JIk4L`Q08a1)2C5F?aCydX&~w~QN+H=Zj}fdC%f@j4MOBS
TJxttbK)Zw=rSWEJ=54u`HlIqB5$@YWs64kPZOPO_s_F~oO#Y3f0eD7uGR&{p}%Qy=O2xu9OryQDL~#-W3O8Y;;J7Q@_byvpcXs8k7nxhzB<Q&hb`|X-Nz5t
uB^ob8v91NahLzj^me72KAq|vblUIdd}?g*J}5@!j1hkt=>vCL7tZ(bZX8X8l5VDOx?1w1)nwfKy(#WR#hh$D5uSYBIsU(H+iTB$fz*E<Hha(|)wBfgN5`g;
6%Je<UmDd_0wdQ?L2Q3lw~=E0++<Kz!hwxz-eCPlW7DJCLbYpY@kI1hQ#*U~X2RA+u{ROcDvbR)UCgSwfTB6d8w!}cvW&;OIgc8yZ?5AQ>(`m9X6I)^v(MA0
^QQU`{#CZz>~N=y<HL?9cAddnMg;BB-N`gM;`QxaOPyO{wwEb{-Npt*I@>Wq67P@bzkMrwh;tYcL~S;>sTrSS!~5UHdSlrAx5d$e?B`)8B0Qq?u5lwN>7#tq
Tltgu{@-iHX5*Ok<A^7Lcjh{B1xog7RPoy~Cm1-4acn~E-Am#{#sjV%G4>%x2NIV%AuZaa=LEKq2w!5eBQXo={#xR_FNZg$eySV9DnAKLwfmnV<=D+{uGBdf
sL*m<$~E=BuYVh4>j>bDU@mDmL<%ls6Hn&-;&0XbV;wPn9b?lmY^+n^|BJZQQ`<dk@(hE6a{D}vk}3XF@dM{{_f;D1yTw1%WhSk!Q{^`Id{*(lPIeAz(L=8a
Z_tJPcE@S82<x|78*Ro8HeBqaTWkGK?2&q$>h~LGVk3Pyt5W)W{yES)t-PKLY_=itoX<UT&2wiK^BaF;t8u@4LG$I}yW_48H_W%Q7Ut+1XhVo7{4)>1fqjJ3
+;N_-TqF-GoU0D~xY%mrUV6^P$Z6;}!`!;ZVa6o?%?v+pIQe|M>wDMX;GzgI*Y(AsuYbtzoSZ?c$?)-6;D;^zxy)BSm>1<UrDNm`{kGl5OlKU4OB(@+ze=>z
)wleAjxR|2i@zB8%^jt3_Hkiud|$clcAa#_+w3>Y`yV!eCceqcY<qu(I%+u3w=VL2sM-2iVn*NAZv7s%`gU=fY>$jTBQ?_wx(~NK_RSBKpm){mqSBOzUe{Jz
K5-9mUt)dgQH<>F*Esc6d3+V$s(2%V*2|xwTjoVyUMc3iInQb3^n4~4E=fKR(D-cZE{B$4;e0U`>8n5nj}aRbUrQkCwlj>6I^V6atzpD?Dpo{NXg*xqd|tUY
xwhwrQ|_A1e5gHy?-Wn$O`bnKU|4p#uM!^lPp-;Ok@4lH9$Y>zBgypSh5B|K|LM(I_`!^p_gZ@Aj@s?4)#Y{Vh!tliFK~SrBh}3=dDovw6a}C4?br3ytI2vl
H|ipF(ly`XTNac-&QDxW$?-P%@a?!Dl3Snbci#(pTf8(Gq%Y@>i<IET7QvV|u`mL!>$@+XpT|=p+vU)_&L3acc=YHh*3Nfbe`bHh*BIHrw$SA6M=vmAehcuP
D=MU^(hpbm^7DGWW?{wg{}&${*#A$n^8VyMldo|E^cKGSdqj0UJ1+FD%+L0iw_)Xv-=8pVb#_bHKZ)lu7U5rk!VvDwzKH2R&<#!{PsuD>0E7=$y=ebR@kntl
aErhoiwr3sr3AXMw4wf>9?3u`7=$<hQJmk;HJ9G@?Vx|YKQ4jz=IP*Ge&uNF_g~S;4h1INk*O?}HCh>kiVLoHz3r?Ze;_$0U;Ub~AN;@beEwE1O)-5@$P4}S
R?YnIfG_#I5@KnvSi%%=zL})*VZG7WhDnylHt#8l$&hwE-jmjKfd9pS{jiHjg$lGDuCQ~s4u`kbVMOfNI^LhlcHlp^<@I~I8}Z9P`ip`Hlz;8z1W6Va=#PKo
{KNcv&SL+0yGpz5f-VB+r}3v*XOFM=L+iEGwLf;Agty>X-*^0OgvtJgc;^&9k76U814jJ5D}=-=X@^2O3nnsyMlqM8gDp$tQ>1R;!Sepi{al>$)BR`C&u8xa
-Q9n~eBtyO8~bk&{MxtsFZsGX3LaOE{*(I4{`4REKcISIk79bc*yj%)^9`;h+)Z=Y@%y|F_4>Q__J1__0C&PZY{Uj691!BfAxrG{?#T9f2l04l^*(q`^eo$C
k^E5HHUtVa)8w8473|;o%uye3``kFX2f|%7EYL6Hd>0p=A8G#GYwZ*qUOfk!2qEdg`@CI`=-_$>cHqyd?BDr_a_km27(kgacbXZ~=j3?lv)DE~rxc~R?6)!Q
L%A2XH6QQ%Dk*Yk63kBoU=Z$tC5sYB*a7YP?RFQnZ_oT4<0tg)h<CH(WYKY(tDeFOQ5H{YPg4<Rf<r|PAstHc#p)Jqnf)gF4ld=Bf&E2?VjrG^7XU=J+vn|x
*4EM7IB+ytQCa-aBkxS~>z>Ti(_#Ac>}x|ll%39>Ycf0F`}FkQ_`gptO&JA-;#$#Al1L4AJtPjqc@c6N{l4=5Nac?J5#+su*Lef2ubk=uZaaOB$2!#R^<#8&
^?!c_2P7Jr*<5=|GJa>#n+{JKffMHgo~?^n$7dA4cXM>nzW%WA=u~UL{^&eF$ogit!g7?*{{qqF;o@MA77asXzf;_|sHEaL=3HCCtXv&U-mg&CL-~$Cw&JTI
hd$@z%%SyLek(rExFT+5S*q@M;<nwk-ebM9=s2FRoyQS7v;^vvSer>U&-q~u2Mjpa8shte4yoyl4uK1apWuP3*%FP?6K{U0gQcBt!+dXAtWkv}73h|GYkVMC
kj{FRxf&nfgZ)tc{l9zN6~0koNNz5J%Y58N#>u1?tI;|4QkrJ+zZ9v*>3WH@;@o<c{fFRWft>XpIQ>yU#Ek^bLl5^QW3d8Dbo@TI88Q#E>rC4b9;uerb|30+
UQ*7*!@}ujfW2j*@a-_-@Q8LS#J6I>!3I=b9w<(a%-FRyivX(QbPzv!$(2C<w<ux0svKFZSXRdSN4B!pVZ@A>5=d2E>K^k(hon&VP@TJ4pqU<n5Y9e99=~bl
@uKCgg?0Oge$bkT3j4Y3``_w2TduNWx(MpPyr0$(zhMoIR^-Qp&fO_?Fi+|5r}=c@#0zuni;?a5V*Wjuu{lyk_6j0)cb|-^2y$im<<tw}x87|9G9R^SFpJBV
gouAR+4SN$g!Y@<C=T-Ru(aCqH6@-NuRD@zMe|QRD$Wy_t`p$a#y?H-?U8Dc=*W9t*7{Cf{5#OL<1Y`@2hFe-OXA{gYcg%mt*uKGAYZihwD`S7#9Q^HVVdN4
aq*C{P0sPH!0HCfK%bTED0bqVJHe6Z>%QCMR0FrM+<L=T*Q{lFVh@kiuTOkzH>!TR=$6vl)*M@cE$zU+9<>I1P{+A-(zzL-QKH+`5c=HqEiTl2DkDHuuc~Mt
cir~=o&e>BaOJzg03z7~XK|zM_IilD#TIxmbMf+j=I>NSF-d$U#7D-SGFtQV>ldeZ^}SugyIBNd9k-CXzmFS7vuL(xwzA{j@c2x1&fZ+J4xR@-Gxrh6$=mO3
pR0aIO_!Vfr<?Vm2kndP8X&lWz+Hrp%>}I9C&{|Uz-C07oY^D_1dAxdGg!8J2i&=?=WBV8^adP1L#)PYJzsLkgOAxT2(htiRw_UvL=4@b=8zu1?^@s3W*Avn
_0nVr9b5s~(sT~UK>$2@AB=T1WIdQvM=~~X!hVDvZ)j_f*N%^HV&g%oF`uqJI}c^VTT0oDOzXX*H4%RUsL6$VN1MK;uJfOd*D*KN_(kmf+3Yw_v{oVr^m?oD
)S{6=eY+MgXQ)FG8v;<UY#_>!X+H^$fcePV!U-8^XO2^hsBt;=9+6{sM$vWq^HUzxV~OY}yW%t@qhcpyuWo~!I@8O?VRvhRky?>9$_QM9Ac8QR&6xvToJ&_)
=>j>_2v$>(>oMWFt7UnX%c62v4Z`>B9H{Gj!>!5d0r~9Nj^n}<0R#>Udvv#v__tLyt{`YvD}sDZA<rkvH?+Ir_}9Z}#&yShyZzR*Z29XRQ#nrdj*<iJ0RqHy
e|S91b*q>d=)FAR`)|_%J)QzNUacVhD!Sw8tDIE&0~7jFb+_I3*Ik%zq5J)!qpr3b4?7kw<kn#x{+Bhr9lV0`#epp6*=CG=OV3{W!&r|CZS6lYPVR(WAz7At
(8N>2zIrcv>R#53oG-$`VgurEwPAuR*_Sx9j@(xbGl;)GY(K7@Br$gP<ueR0UTmaLVpJ*!Z#q)G6W;pT!8mv1#x25t<0bn->bKGO$lhB9{(DhzBZkk*e`Z;B
%E+feFW)fVeuqn=*L&RWk2xyIx&KVh-ebN3?4Y6#Ual^9CB8}dga|ErIPDQ|2RUm8#RwAYr&tak8+<np7#R2cq6Q*C1ea8q*b}ysNDxgWVe)`{yq@RC%q!S*
nGS{qtl-CYcT?1HkOS~HqO%yf<9-fKSHqp^u}G!a^4s{lTZ|ECqS-fwBur#r(Ll<sLIGTkAK!7FiQi^9R8o<6@hXD&pSb!TpG`2|tMuS{-)_+zFynYl9Qe6~
Xm=nvC4|Cl8g$5y1&9VUyWoNH9C+zrY+Dlh4EYE0jtmihKr^9jbbBYu2XQhNsz@XEK1O4U&kMHfy8c!JaxbC1vLVVb$%KM#ZD5C*I`qia;`YCN52M`pvtv$G
!=+T2xIA6N^5}e}!^O7duk*f+GjQPZd53r|Jz>XD$0PMbnzu)fEoH~zJb8O}IjA`togKD#$EdGh{PNDxm1_hS>cof|*lm`7OnW@=oH-yHUVM09!PrN)U^ScT
iy^50KO67vTRGs_x9zk7eZGTxLM1%p|9zM6Kft@=x6JVN`R`l57i2mJB=cdzG$Js4(6Q;~fxyy1lMSqbGD!jfmMDT?U+era>3-T<W16p*U4-1?uBpZYf@)SR
SMo;tyyI!x^Y`uE&M>imgT0n^^AaXPKi7FL&TVKU{$)|**Q!IdJGNy@mekF`&z~<BXBdhK2dhV%E5}^O+e6`e`@>Z>P?Gc2KN~i%1)VT!@Su{&hWY}<)71wQ
B@-zGnhB*!aj3R@gTLZrc-pktG#sm=Sy0s?-!0^pAh0A3!#IJPrspJ#uesgIC4o#66Z(eybS0Q_TOJ2MPCdKe_m**1-e$Wil>ab?%lymtu^qefIT1D@{&R<P
lMb6u0v;~Y-vRquc;t^N;bG)epu9OHUym>ps&oqj`gs?}A#C?2!EczG2L+o&6A_)e9uy8Qzp^veZv7SW@G4<|orpkgMq`!(aTsI@eGRR{zl&Shz`wu18;EO8
_x&v&rPsP#QMw3mpE12#YaEtYPx(hpyWTgrN`M8o7EJ{9MS<D-dOr5mzE2uneu$j_m#;OEeD<)%eZ&sJMstaAYohsGh^S7J^flu>CLXlm#{vby1P^9(J=HJ1
Gmgc=jWb+|Elz|`W<lk@nER&r1IqC0!FD3XJZ<gk!5+N%E<5(cb0>!bs{_)PwaD{+hm+M=-=5D)ZS3JVQJ^aij$Rx&918&eKNmQOlaU%<3yr8fmx@Z84%$}b
uepm5L%$l^IlqXDUVS_+)U7zrSnI1s%J8j@n4$=9B>o6k0!~Z{_8G*;j@$1o<ev5@`(0F<q6<NA=SFkePqkvu=$l<*t+o)z4#0Y1_&EF4Z@`^~fy}%2>Nsxn
HPSLbFe9oXJdip+sVzJDGVY#+Thk1N_5;2n3`c%0J&Z*T-pB2Y4sDJ33O5*~?}h6fK-R<(;4r4a=(YG}t87`!D{}Q7ZX9||&)qhxILDHWYQ2-H_4h`Y{Zc<p
hIkpc5WsX*7&|~<a66IU(FLak%KQp_o?_<hiSOyvix^<`5oFqCoo0M;osKx{mtca=*A<*)hDZ)Z9Is}qm_ZI%--`h;!WnD$7^$DzzRlKhnEk!7%t!jj%wrlq
0xJiwdF6yyRsdoFm-cMYnoD?oIB(uVn(Dz|xN*<BBXC4_3R^KaA0q5BS+s5I-3`WcJmC=MC8m-mZtPZ}-EZ#qKRaLVG3m~&U|_e$p{@P|b;XB<>F2a|BbBs#
k4heFHmhF)b@SDvXBmlSW?{w{3APwQFdc#p?0TuzdOt%qHp38)+rRC%sULc?cWwt73dnRhL7XS!$_=DHuS;h06Kb7Q6YQ^~T5*MI?e3oY9ct6Gzk#)H>xX)7
D_wS<JJ7suXPkXv)b{&Q9usS&CE!JHkuBtC)DLTpfOL0Y^X-vHNaH(Ycbj9c2jA!<9z3StnaIDEshyp+`!^E)i?>_tf#5gDKb#?R&O~9#(XSp{X2ZZV3GLU6
`1?h67+&6;_5%cZvaw+T#8zGTA-{nSA#yw1N<Myev+8?>G)n>tH_VNi<0joygV9w4B4_H?+^&0K)<#amxY+IXJZ=dJ+xMHb+LCkkWFQ}?Elx$qM#PdG&fT-_
-yiVz^R0NbzhQomNZ~`-*?T;yE4@IlBaQ!TkFtMNvoY>Z$Aek>c()n(k>J5=Q-|$^J7j%#yx!0IcbLY$81Xb+i4E<|->RL06CxbB`tQ@qxQiP@uIb4nMU(x9
!Rbol-}kQna_D|#A7{lA+AZHed3BNEC%CUmlUDO$>At*rrl$j;G_sf2&Yyo5jWe?(l7Ei9y-{>~>8^AvSPOlhxAc3z7X2lJZZ6!8HKq~W$D0^*1P367bOP17
)#IC55(CfW<#y5a@)u#VSlqUCcL^ZKhOuH4Wd1Qw+b5%@XmL04&#9T34vYiq>pD<XO+Z8hK@gD?)R0kpnz3VTV3w7SyNt^JhF|bbiF5cNQXfHT7d`{7qn=;&
Kh`hxTk5t8Ic$r*AI^LJo?dad?U<&MXLs^_qU64>=R$RhSGM)(xUy8`-<sLL6npzOYCKGMDfBQ)ua7r*szLft={vZp6e3s{2!b}+Ga*3?gv>iVBPdUlw*`bs
K%T41)2a$P%Y#WHu?HaZLp?XX^Sr$1$L%&`-#fix*?b80`tIXouV6tTI4<k}SX%(0;f{2hS3>8o_s+E~iwW(a9JO|~DlUVCf$!$3iX>6T5dJLlYis3jIW$=k
wstAry!$ijPC17n4Zt|_!@=-efumvikfVa#Qy@K#oVNB~c?c2jAzD+83O)vZH_M^F?m$1aA|zZUJOXx5WAQ%g1W0cq_xa2D5J1OF#03i*2KdN$rAfE6?J9sv
r#A$Nm1%dXHpGXx4nvykUr$w@OLxavz?&q5@uhH~=o*1&6r69qxzy(fW3tlrtMLwU-4Xgw>DSG%Yfq%CpB3SbPMy82Tuayp6bSU`*3N72k-=OahQ0jlY?dJW
2>z{xXy?<Ww0)L7kNnTS@&7;VRQF>TtYI+Y0#H(5BpnnBp)BD4!b$fV{GZ|Tgugr{P^dBaz2~+5@4<3y%He+{?VMOK*2$o3xyO_LCH7ij92eQIK{Z8C48Gsw
e<ME*U#Q$?$=!zm^ZsG!;plw$;oEm-{ByhY<fb}p_>tNC0Xlqm_<^V9{C^?lJ}dlR)8RDUe1Y=ah##euo4>Q>vdJzo;e-CmkC>(y17bgzbnn~?hWlu3{av}g
b_3PCpnv!Mf2KV>a_+wc<@=|1>G@ZbW=F&1SD)oS!20ktqgueM14^KehbwQ{TI~0?xo@=P;U(JHx)HCdI*iQ=xD!tGnja_YD}=LI#vW=BIXLSRQ|)p4$a%j_
q{;w@LheX(r@Xnh!T%1kc*VL#iLI5Ny6qToj|R>s96St~a)+`1YsI~pjM|@v8eVfV2@YN22O;$F%;Ob7|E=ac?~Tl7$<*oP(2qE_YUlK~7!PG$7Ts&3yT<nk
*46BPTtD+q=>0Y8`%pmp^W*-nyMdNjWQ5`JdILxjX%E(Y&(4qJhA56UQ7Qr<RK-P)^vVB?QxU0;r*~&WJJ;d(2z@0zm@i+_^eRAQBkCU^{vrO7KSU9x`_9tN
=w+Jj`>-4#1>8E{ZcoVjp8nw9#O?m>JRWHQz=JGyTTe^8Uu6|Y=&p)ViXeI>6wURH2+F19?4f;I^$=iCXCV)O`6P$nMs}DU43AqY*x7aPKH|`0@B6r!8^iJC
hshm%x|hzeZL;zA#WWf^cZIec=&D={S?@NraTQa&mM2?SMpXb^SlR@a+=-Md^5=83K{bqin`&yoSz4xP!|&<%)JU8=`#-Ci>2+nc_=Hihe8n!^D|+I@sTa1P
B<xX>gWD=7Z1{Uk2&mdB-OqFW%XiMd*jpppc5#UEcm?77JR!5cUN`Y0t_QD@f#B_#kr@y>Z4EN-WBaGS5k~H>%Axjoy{g9ou^yJ9BZV&mfm0C$3*psQaw3ZC
Tspvg7}^s#Q+LX6`YS`E_r+tiu604oxha~IiWhxj7f$I++21DM@xFM>^S&6tLgfeIXQI4{v5u~+H<+f<)zyl)v}mc1BL`e&))PhFoOR7v?1S{n^E%egbFrCu
ceK5^<<<(b-=po3n!WacHdq@~`I|i#+MY%Vv}E+ggWAMbiPrq>Y1^KWt!=B%dV&g8Tw?Q1xqRddf?)JBGVKr_a|Z*g^N?g>A+5XbRA+Ltg0Xg<Em2!i1j*#B
Mht0OJUVqlmxBUr#?uF4EFQ}XF3#-^dm!c3QUMn0v|LigO4{IU2*OkY<i(?UMq;*ojxMe;tl-}&-CtWt2H3q;@{S6dJp<*ZdYBb{ZEh7fq?4PjDlyZ1TPF^I
3r;sLu@<K>cULtdhm+SEJ*q9d@5XO_GW1mL4fk3ygeRwph?wnHggb%$=BsAcx4Z6+-s$1`ciIm=ha3&gdc(Vm`a_wNUDtPbgAtd)MZ$MdoWvc}6nfsO(@FK`
&9SPAi!@_8ff(juxYeS{ujSezP=}prc#H=dITm<z3lBO@^wRJIByYlTW6<z%1Yxky51N2ubvp&ARA`<JPOo5JZK3dv{c*);;`gNkn%fo|)$TFHIGHf&Vq#_8
5_hN^Gz3al{d-(k;>Pxi=){=d!HC)ev!rtQj$~Bai6?muPUkpV=<UxuakkmbqdI-<+Wc8sP6l6Wdn`A<Sr?054Pw_)%1vg*_UYpFZC@te+g<3$dAZbITN_#a
q+c|KJ=A<)LGk{Vk6Om-afn(9$aXOj{IjgbcY%0BIrp$@g2aZlsn+);LL40I(Y8rFa>7U&K!zj+lwV4z&;qn5p9}LK#EP3j2x%a{zlJq*QA`-a!;a^sT%Y65
pH7?e%ZO7*ZF%71%pEl%cb+)Vs?deserL52s3B@WE>{bybxc@;%0%<De(Q!;HD8OBik9%vR|B1R!}ltNSP}V9KH?It!<ftduH88ljB&RuRXxc<E7f{baZwIf
ORi^l>p#*Rx}qu#5UB5H>bK;SbZyn0yiUI&Cy6oy=v7qh)$5|Y4GI`L<OJB1MHWm6FNBym7uToV7bvq#BJ1<YWe(R2X<PYmhLiQ#;WXbK4<FMC7@n^Oi@>rA
9`*`wOgre-70$cB@!qcE41uBB>U-Y1AD>{u_z;Iqjl|DgFdDL)NM`l&9dqP5teshB*(C`|#X3x!so(0T1bGRM(+ihedBw-kf`T))YXydjO19;pI~C^FOa%kr
M_#rNuviFM9B8+l+<}tQOuYC;WaZhnEn(%}sI-QlNujMX3C~8?4gvx_dX=%rT_HH3mX-~4dmEN=H*T~`IuNEE;oZ`M6&IMOEEQZdj4SjP?O85-9y*R4firD)
?!X>s5I_WzV-FxZ&W`fXL63JRr>j#zO;3P>-{fKB`9A-(S;xx^>)ngc&u<=x+H0%8F9l5*({aQTIq~br-W#|*z+5o!FenQ)nf&2{Y;+qLaov#NATdpc0gW%e
{2{;4f0TWn<N81B-%g|8NZZ0F4#%Un9}+|X@9i$dG0)xp{TKVA1Ru`Mf*icU%~_j!n^Ek_y>W{6356)oaPBZs0*g%lnrc5}ix&DPGLVuS>Erds`QK|@&ds<W
D|Hy?`+E%s3k6`U_QUrwUMlP3;r6*XcVM@eImeNhkC)5CD0J|1*Cv0v$Z#M-ZZ-#SA_g~tq&u{DFfC4*tz1lw%8%vg`(Y=SmxW|I+DEk%h7C+iVSMdF$q%<1
7kTB-(z_k99sut#;&*QH065yGIO=dyxIj03OS3@dq+SpU9&G`dY{S!p&V1eEC@k81f7{0?qi+W`6+E|Gx@Wc4XhQScjQ_XjRV_6_aO}aDE&F$mhxvzaa^_j!
XlcLQ^Z95+@9Hz+)kVqo(T0$=R7m*ZUwBzCfLKF8YsqDF)I7sHc&1YV=L6TQwS!>t6C26T#+}XE?ev_JT@_xm`$GgJV$^Mt62AK#U+WK)f@#%neUub_we@WE
RDDc~H%Nj+Ga?8bZIVqmcU-OgICi23cM)J{_&tB3(Cg*p7IkX}VuggsCXL<YyU)J$79i?q^Y9;mUl6vlvxxdm$|-f(F37Du2TTr(a(cy}k(rkOgS3qoH44eB
?J0RWp?Os$GnsTni~^{{4Y~`&Obe5{_-s<W?U6~aM01@H{G>FIAdLbrIk)K|-CJ>HEJ)x2uYy*>wAib}`E%_j?*~O^+on!*qr>C`=VsyyBLs=o+d^M)mM2l~
okO|L{dtplHe8d{TkQ8vrr5W!(qEQzo1YSWOaf#RgbO>e3(oPfU1)?Phy}as9ggtXb&%Dw;XDhL{oDO}_&cu^RC(xDNjL{gcpVMdXZjAZZH)cO@5xEOj<iBS
J4MPnv(c6jTp{18(Rf)b+0V3jT4w6j&M?wEl$!-^0_kk_{VEujeM+9$e)$T^>yOUf*!eLGekqE$;_CGi8QODY^Whmj{^|JoZ+sfJP(Xngd9ncL(}j2R1%}eF
&Qd(N8)UmtmLFMhA}#E2<+mLXVT+4~fjgf8m<24?qdlzhWlA1oIkR~1*5DsT9#k?27zq*%v$T#MGJ~~vV&OJ4l^>zMw1S}Pj|JK~jSW}arWzno8r)1wp2xM*
a7Oz;pM0{egK-PE<BrX1a5S_Y84{wWItSI|;s-qd`RseX96R>ZgzeH!+h9+V5$Ur4g6!A12dcm*gI+<hn<SQrZ`A6{pEi3li<p#{9gVNH*0q3d%cy@GhhT@9
;3Hnf4S?Y0_820@2q%hXiJBxl$ak6M7PoY;k1l1ajp1vq7@pAC`U78=3?a5J>7(b9e_9H<tVL2se_`LpK>Hh2=}}HdB_P@rc5=TaD!#s9JKoh|8bG3!M5@KI
*M^(CL#!<M!X1t{IjZXDVMF(qXeW|^AkbF0zx%o4+TQMfXqik29-hAG>AjmXi;0u`PTnADK^>>jkwC^1o{sVd!9X}YmpJ1`9|jfn24=(I%=ve{K?rQ~7m*?m
j)2Lfy9Qz40oUFwZVk80E=xz9m-usPJ{xSc!w?2&;rmBZf=dn9gmfC*hH8cx$5+!}i&-4uxy6${J-e`QNzx=W!Qg;haLOlU@oA^Y#QNS9-+sKNcy8xl|6vT=
f@h|SPn)v{<cicgor{(~GZ<83Dd;Q$G972(P8pu04B+?3_o40U(<g3t6AgQ_Iu6)ns=CGbpC5Nbba2k6mXT<>F?wrgne^}B>CgS&v-_X57@BCBNSKIdgdmBi
s=njX;s5(o6a415;ddSUzpHIF1}|rSulBFxzm3H+{g6a6hv8OkS<^79(`@K(0A)TJ?5RQ((T6jN6bnw3aQ^$~TKkMezDHcxM|13VqRw{%?Uq1zc}X*TYg5P~
cq|!*M&prTlJ4BTNGBIy(DINZ7!#!w`Xwo3wE*m{yDIx$60AVKyObVlD!e8aq1^4yJ~<DA3H*QQ|FYI2_5UQu<L;{~0@l(qHNpN|Kc9Nf^JM<*3D)yJeuh%Q
+urAzoiQO_C!S<Lk*w_#r#!ywWP?loK4xP^G>crte6)WOWzg&vDa@;JFX;zpJjp?Off$3e3yINam4o)0?!V)&|6r<h(0aGpu#VEQ`y+O|^FP{e;+|hV0zUYc
i}8vxX=FChHuLUXz0&JC?KYXt?VV{)p32s+6JYKoD;4_R12+8Y|3Xl^qCrR`RV>ujWxF@+yZIB-Iu{)tzt6KA`wkX2m`rDPa)8rHHcy=Nqjxn)?fx>In2!ec
)0<Q-sx*x(=P>`Z+0{}PV0)v@1;#Kom4eZojp@neJ01tw$9k~Wp_<Sgyd5b?*?MMqxV|j~D?{oBElik@Q^HEam%dS8h_e`0EO@aemK<PHS)!(;B&xL;zD{gf
30+zYQA=Y@3d@(}i6@M(1%#VJX{}I>kyRj4Aq0qQ0n}IzQT~aBc=ScGs&DEt$p;{T!Nq}7Ob=O^pB2KnN+93r!>bO7wBAu+q!cmDCrz5tyUQhE>dxM`gYTM%
gX|WJNN2xyJo`EQKzzd~!>6}Ecy8)$(dLy>8Z4jnla#F{og)HfQ<LN2{4{u5HnH9M@#){l$<9yDaKV8*Uhh8hLX*xgG0vTR*n4df<sn%zN_>D#A0^o!dytxV
?xkfC+gs~Jls~HLkI$}rKEDGGa}QNv&^hNWuEt~`{aX5J#bLJkPIbxB@8#E|?a$kt5^)4Vpfo+g9>2_??n7^M?72@iX{OmIsqsAAJNjOH_X+JaHuZ4QDjN(4
ELpHb8(Q350VDDa^x!s%O-Xw<xA1|nMdy|d!i`{ewb&8yAY`*~NOmE*1|wLoW5@d(nP=Xwd{ATM)W>DkejVCJmWjK+x#!(D@G{Sgz#tGy1|N{qytl81hVVf2
4-UO82Te9mHc0;PPt0cvll^eh4vd+W2IHAU8E9wWGSJbVq3Q*q@u_mZWDy<X8uCxvpNGc!>(-;{YPBkRIS)^RI5Kd6f9RRs6<^I>`_qrAFh<-ASS+A)(L1Fm
A0yzfY>{ohz8}I%ruO=d><_n)gVSw)X!WlA@nQ$2_%qiPxJ;Aj_%VmIJ(y1aH^j;B_z<U3!pw{;_<&Q6+dRDO5g(6~l+Tx~DVAA}xtY3zx^@<8C9d`#?;mid
p~n;TiSRXIhx|zL;(nGy3wZArZG1kT1^$c#3Rv6A;~)(2@OyFufDr&XA-cI9oKW><pteMmA^hM&7TPa`+g2a}kj)YBz-z$cJH+!3?*50)#e57NzwL}4-e1{m
{o4Ol^B=4C_sD6ce7|u1K9BBk0{@BrPm&*;{U0}U{+1sies2sBHm83VM$bxIr^8rHE>WcE{B^vR6;Y!Ej__PizB=7*#328P14#G69))5khA?<`S7LA!o@@)N
s1v)28VQBTYPnWKpjBc>pI)yg?d&=V>*;87qhM++h9PvZ614bwFQIfGuFBzcJg!kFK4x>s`j@4*ln5*o@66#K^=L(rU~i6|Cp%KK0|eh6{yVO#4>@dC8c_-|
r3nZ#69y_l<%^Y(q|oEb`61V?aGf1^^yWb+?P)+&<_KUn-pH6TNrk(PAJSO==T8$Opa$*TMuCpyh@(?MR>|#f$sveSiSH<P^wHjG1)Ox=fGjasWbN$ccLxJt
bGCQc1Awm#;H4=J_<JKHIfT+3knhKa<=e1b!OM7<<~oN5p~P8%q~l#Bxyek;POibO@fH9g&E%M3+wU0+=+b|LDsT3cf%|`6IenNP)%gBd&-VWPIDZ}gpF75n
N4FX0`MKyL+XlzE@yoxr*Q99d?#YIaczB+Eu~F^zLnuL2rtf~UR{uYcOnuqgKMJ`7SRghr`?%Yr-QT(&Ned^8-+KH$m3saMlfd$6+ASk!)1bGnBKQL|_B_nY
!qsbv6+`e0KF#mVhL7M!ZuzsocIh5uL><){w2JNPxv7+_9f1fSb`P3awPFDAiJhfPi7?b~ZX3w3Ad8V+fy(hf;dze*tNcGF7{6ZFiDS1rbh*Ovi{9hv=)uQt
Bi-SohDU609P6mzG^UzqX0lf)97HMq=#P)_fwLugJVs$aj_G5I7GZXtJ+XD)rEQ%>#>ZJG2c*NIaSL&h3r8eASffNFfi6c|cfk<Yz1jp36bqb&Y}qhAanOj{
ao`gVSm^kvQFXnqlKyI32<oh0??6AKKC>+0xh_7Uh~+DNZpedy9eI&Zgkj8n&^$6?cXlg={;bn7PDOo4tp%d83MC{&Y7sd||6d%ucO}{`kb;&m0jgcb#Cy%=
Tp&r3*e+Qi<Wt@bZq4kS+1VF+@Z|8C1je9N^rvJ+V4=&gBkb@iF}gZ--uG0#uY9TH-t{`Y2LzHJEOBM5;^DY?dvKUy3N}nmbRHmCCZwdPLL7U{pDn#DbJu28
AlOaB`4Q+|!onUdvoH(2IHTuQT%CV)yj$0xj!a*2&BHe3gc<Kc5oeRrbkTlU7EfHvsWt0!DSpqtRrl`n4*%50(6fEV@#&Gt>>nOw>;%7=-Z->%JlzhRzRUZ%
bya(7u6oTx0Q(tn#EAUHCf7f%x?DvB5wTf=mi6f#EAPKb7hyiaNS`bXa06fuV>A}PW<+-NWaini565tTagdmiU#sIbsm28H!jBqf`Je{+y{rLg60KdEZqt%0
bvR(e_9(C(3kW0GZ)31r>m&!qp~0089U|i4t!33;nx_echkhaR^N{#JPW>lhH=pAES7bPFP>@wAjMPDi2vphjfzub8;O%&0nao&0HhF?VU`QhwS%D6T<F)3?
-P<<~zR%l-G1n0IyG<Qf)}J9OG8=g;<+Q0GE;b|L;<nFt4dfy~vTr+ESsPJlDE6R^?@)J+kels8q$_pFXf6&Ml3w1d&LfD&d45NflB!`yuBxMmxg}yLqKGBS
Dq2TQnX`Jm(Ose@V03ZXY2eUlCJIekq$#IQP7@b5aD<&4A1#8T*>P`i-S;B&A0B(a{I6%=o^JB!O`*iVMQ%Nb{XY)2>(%#-ue?0teOfQlcat&N*3as=w?Mf}
tSxQQJ8@PTy;#k%O@)ub2TJ+dZ$6E$x6-bCbpLoFJrg5}K$g*AlGegDfJkwm6E`QVPC|&0k9SXl8e&DZaQk!L8~F8@F>VN0-ApxStc971LO1^y|6cv<BYnH?
sw+YAo<fAj@<XJrZ@<}i11*6-S->T|X9t<Nj&T8i0ArT=HM?(aPyKpp)RU*f<wZXj?YZ{(bo;=G{)R)SL|5Vo+tbC=)DIE%<6W`Wqj=y>yl?c3X7KWMAF2eK
U+Lv&va_#4R~U8(eQB+0$w;_Ep=m8Ps2@+1*A~PJQ~JF`$hRms$qr40su*G7V^wb$&|_PJpHhq5Ram*frG3f1Y0cVpVo?_vFcb(J{ar0K)q^JsNb;H(PHDGk
3i4m}7uxl5k2=I^XyC#cM1l`CcLWF`SqLvslD{j9PIG1U`i*w;EsZfH!CI9Q%qX}cs~c3{3!PwT(w>kh);fZ=k#W7MGY~9S!{&23=7Z&E{oLKeOE|@``Btb1
Xu-s_j0>Pfl;t#H9?^FXa)GC)*rFqMX#bN+LZYlHFgBMkCid8<QI`TBTha6lq>YN{Ys&*8Ty=GN=e_YD5`~qhIDvHEItmHO2vzvDr)SICyqDY#O)$P+YDQl*
_^m~z?7O+i@0s77>)dJ+XI(0vjg{jc(mTs&i^V3>m*uc!zl7&=G**RWN6LpbI9KdOpo%^=BaYV<`nXQT6vaeFAh9YS<A{Q7tEa20(?hPT`u0w%e)gSCn2^v&
<7anXEAjf!YL>h)*A}b4CVA(x*QdRy#OUpqh_A{Dl{kUe>xz%GU#agOG8fZp-dNf2Z!(?BjG8z(rw(4u(1oT4XP6=m5U6dQP6|>LpwM#vk_vbA{ctUGMhLa~
%t#A@9ETQL!0bii2AJ?lk#wJUh?8P%AoZH6aAxoFGJbL&ydm+vUyPw#t?_;+TB96fdRm=DERimb@^Ol}z0p)cVjQFh(ad$SYagZsoJqbB_(*?#W-oTNwKg_{
7h*pP*#79Z==b1fbs*-;wnVssDSV~({m4kG91-M15J^ALE#*E`szDn6&TZu`L9YgOi9{m^7C*b)Kd;WMVmL#`Gd}UhSL4kN=OmIY6|s`y2(Z5n-Os?Ye07Hu
N1^CgY{jJdIJ1Zc>f@}$gUON%5Hk9Ralz*BU*hoML_KY4?5tegot)r;p9U+DkBRnXO~CqNHp?d|BxiIWnUEZZKl<Kg6B0-#E6eQ{ap;g6_fLliV6bh-4Aa!~
dFJ9EMo<i!C)7V475WVDL<^mPG@ZgupX6cVPg2l%hIhR#+`4xy+>(7mcflp~*FIIT3#ZgvOjJ_Hl#o6l@E5YzE<mZZOoK@zHWe3QcE7pKX#I5JSaA}6iLd4i
KG(C?sBtT=QYt4DpCx-!bLV|@aV}KY%lTGMUfpobCx=ywquyK|<9DEpQp5D9V&nBXBve+?7R#F=2+rr&<cvb(%k8uzf%91R!}AC^1ED%t>$jUm1=C=gFE%b^
OQM*|rv9Wp{CfHCHuK50x9?3u=DcsmK2k`=ejcw}(kSxxa5v3APE(KCf1+WWjG6^qFZsHEf!lrS8Lpp2x3g!rR@xdMkm!7PP;OMBuzQ#nD?2{$5eVOZK~3)3
t`QLVa^=Yc76-4J>_=PO2ebSfM?CxX0|#tfuB>156h^JqAmgg-HA2AJmqZ=vdu{KV8x*%+Eg4$PceQz0YSKYx-bj$58jA@RS;%_cxOe`G^4BVH+No#K^+f-g
=Fw#c_ckp85Jesr^=$9*H#M|{kVndWJ+Lr}XP%q**4el^BE);V@cf^DyTka_?y^(kecY&lUf+*t7zKw<SI!cj8}~I*2>;ZGw@HHudx|8mB!kJ_$4=-+Vj<no
EO2(|@7Y={`$zU?=Mdrb15P@))cj|6k>BI9`$X{T_w9=Y5eiHf^!~G7s}Z*DTN6u0I<qvWbcg-jDe*}s?$r^67>AUGe|M*#c<Ls^8{{zm)(_#o^M|{z;@;kl
H;5i2_ow%nZ#t3gxVg2M{w6&wRA4O^XuXH0+xQ0QZ!|FFt%diU9%WrS!p_Q2-ub>z&#XK};FkWW?=im0$i?Ec_xNJ(VSYvk?bkE4&?D=1QH=R71*3eu9HgZV
@7|_bvXT|nA+KldM)NO@N+f1a<q8qXR<Gf-Io^i6<DGdIzO9)>zRbiNJkNN>e5v>Gi*&aUd&<1K_8V<)AFkt9>U4UZy_2KQSlID4>9fo&&!zpGV;gH+orxIi
tpI}rCoUjFL7}FBp*_v(&n~O+{$vRRsL~$|_yG_8=jlpppXHhm(Nq69QPxENYkmJrVM8$A^!DbJ_TuFNkmKBkdR0C2d(j6(|5J@prXVeB#w<9tM~0Eh9kBgN
-9DFq;vFIA1HNHTl062qAg_pidWYPhj(zVhNB|yyS_t;>ApC@&q*9oW3PORPPn7`?e86i+IEUnhqLvyGl7@nNP-sdf*k%d{^)d~P*Zh%yu~W5*DrT~o19y$`
DwLoZw62@&f`YV^0lpg|gtf4R;JgecRNP^-3A)(;#{bTQtV9XXgfA^1vE97(zzR|8#H*!G#Xt|@UWY;lyC5et>4k>vk|T%>pexStK%9z%la*BDU_(w12tz^-
G$FKv-2iDhX3{~WE~zBxO`#5FSOl<+>qt{{39Oovq_~mGD?y}>K=dK&(6P6PPP7^TE9JWS(?K1!+REY(Gj5k?b0kU{Q7b}eLqpZDU5Z1msaK&s_s9tjSV$iO
*glWwpIkpYqAuu_K2{ASS2#e#1a1Ta#~&Z^-R*P{`oAxT9JFv)1@m$Jo8O~DeO8NuE9)SZWwq+Kp>Q7zoxyz%s`pVfz-wAroM^_Ye_Prj3|Oe5vQ$h>M7tbv
8zzXD-s<cBU9>ekZP$bA+Yg6{zX`cRs|bJ4G>isF$*UNI+#K~on1|ASN(g#03W3ussXtqZx)gGp_Cb4Zvlr_*(1>W|c(a{nRYjaaM=!WLdC(LwMB57FSaWFY
aapGVjf-Y3wx+)K65rW|KzOwW0R!Im=caj?&=)=v$=y^)U8>fPicj78`e!{{qurf(Mh(<}dZ7swOtC{#{as)S<q6*IFAPF^KnqMc*mVt6SG#US2}0>|LLg?>
7im)i2A;Z8OIT1N7(;5TVq=tVHmY7SJv{Nt>(5~hkHsG6USz85zWozswl{LuGMzKZYo1@|^7ZTXfPSMP`G5peDFG6qLLdR8R)x?gX;gMxg|Z^zK_~Zqzt8n~
PpMR!lfK&&Zk^9}d84x${<Hlz2jC_^A8CZ|yYH~SF7LztE#|%WPu!|@pac|xf9`1K{-&Xn&6L4k{L+jR#87nMnk>g!Dv4MqHwP8rp{AF3I9TO{8kD=kHLYNx
YAnn#U1iiASuL<Cv3C9e{9fVI|17Nq1H1L1`w!@U>VJ>>P;}5u;Pfyb=FdKc*a}K0N(Zu|aj*yCF84go`v?2f(aD7W5bNdsMlslMc=Z3TAV1i88{Vh>rxoU}
GN>T`Bcg``#%3VFv$Ih!5N`vp=4t*3>pVaMj3o(!KEuIyzCnkNF2a+bIs^x;cp>X~2cJWCDh|fx5QYKfcHqV)KfM!*n3OqmZpGq+8;t{xt`!fMPbotKuz4d8
N4E6t9RNj|9Gm___ZAJ0@xtdqKI5sf9|=87enGi<V;K@CFX>AqZ_3p^j+xv;`TuJM)FW(PlVZBW_4Xb`rB{W7DL`o{p^1s2fhvL}q$w#^_$Y@WRTB?5K-A(P
iiU*D^kt^O$sz929_u}5$SX<*$jP7a<Uiy5)ml-V!=XQ`y*h03E=dm%wJ|v9I)5|%KRh1*2>-jszpaHaEJrBN3}-!)KmI+UJ_EQ%cqh(NhV|Y|*LWDrxSbdG
g6wGFC&<?H92*}G;Q-0JrDQ7umLCRVF^0%PA;8QVXBj55+bMst;gm7z9Z#$e`yW}i%)=q}r>=185qFP*88PA~BX_Q?WW|DXIv8~GcoifDuJL~GKQP0oz=yaF
N#D1LXx$`aBM!hm?TJkU5`3=Ohv<YC5W%W%0Q+|AgO;Q~)Z3K&bDsX*M)T@FfX5L>C)|gT@icwYsKJ<1@qp0N5*4am?5b}4v}j~mHSfQ-MSfAkX2##y5fEtQ
INIvr1LkWRA;SsRTj%djF~4iLbQ#Z^`ktkiBVbUmvJzrTXd-^!W&E$%_m+^-w*I_LLXA|KPt5#2t&Kj;Ncm`VX>^%GQ1&#xB;xpcDm$>D7kuMQUdz`-F;9~b
FLxaU?c8Qe=4{MNg(#B4q|lwYE)YQefp#990HAHU3U)D$?kB<Gdr*&$K%P6#KHh-3BEO#=`s%`w5N)7ltTILn*}3|S{y*;LeDX)>_Q|_+P(*VE)AuvU&KR}%
ry~IVhOuGwY)E^P@q%BPCBKddkIa<?H~%b<=Ts()x%e57nMuW56nfnO{67;6K_q1RbD0jNvtQ_kVXtA&8|atzhzzq@M+5=cfMM6~AJ6IN@BgrHzWE{1{DYsj
+dn_0g^u^ArV==G4zlvZALqR^ZjswKjqLOz8=%hHk%;}#sVHPZKSYEEg6OE6fBuS*rh`9!TZw!-zDz-C#IUze2Z+Rqz*rx=&~?*a-f9^KDw@BLn~sL#$m*VI
+MFHdiW(0zNceicqeo+7)LpeR+>ho{hYwy|4Kx$-{MwznPabknh>J4d>bf1rx;G)%9Yf7L{JHZybjD)NnL0f;7lGvKj%c3lKsvGt4MG*_2h8(25HuR{t3>Mw
5Fzfp-J<t%M`&o`mnM;;P?0QDwI>u*U~O0RD!or$h@@FX5{XKv@{xSMCh6IqgQ6X9=*%&{5otLht6!9O70Mk~^hXc6?C(?4(7v9YolU{^hf^E{-@>B9-~t_^
c6Qb3;qb;ZJVk?}8=26Qj6LU};y#9eaO=<N$8JLi|G>xAd1!qHK>YXNr`@~vYC1Ge7~h|=H-9xh%lW77r>*@$+q6yoOO{O6pADQeY~{Xg0*S(OVf~46#A1_A
I?UTv6PiEUnVkF#y}PeC{(HRnlRL8u4zAlpdtOwdS5`u?RO!8F<##SsxRxu@%gbjJTN8X{3$-yyYS{F<WSr7V1~wFQ2_yhsv@TbQh104(v|Zm02Cf}r_4AOf
4_C3<67`2lwKN$@g+=eZ=e~2-zM@A3=eYY`vOe-7GSRWxN2Wug#zZBH`|^3CG`&*mH42TB$$h+cyt4Iop7DYyNWPZx=czEFWU((#D#YD;V<`znP*a%kEVV6y
<(&(vxU)jN4g_&CG3PJq&nJmjlz5=L5HQd6Gr<B!in1nIed0f1hJP{Hyoeq|1Vbj{kwBYV7v>+WacaUe?n#XLgA3-UqO^$7s=*dILb6O@f&(1&!vRE18qa@&
$l%C*L;snE9S}a_cH4tRgzaEA?T5NFBT;As2T8*W2GKaV7_xZ(wCWP~FVxYu+o6EgHaZwrg-k-|L*k#vOz6EnA6f1XXYK$yAU}n7e8kuAAJ`8BFdwKtQH6g%
_Fz7zm-BGS7~%Z;46yX^L!Ku`05{rM(hx%$o0nEL9Kap@m`umHmQ52m5$43w4FNz*`}V|H#fLT&U8kI>?g>(TtVg;y89pk%X25CgeXEBq?BFlIK+M@Oy#(VN
xZ*07sA7o-nu5*%luth@Oya=c<sqyhdDu)u6)9f5m|Y|P61;8vlY}P;IB2@SYG`rL6B1~{!~MWzIcRV)dOkBk`s6SP=*O|jP&hw1wC{?H0gR8V-mV?uZb3Bz
&)R*9*!D~zviHbz7+_3LNQ^;24Y<J=!z&2mHXEH#B0JHw694cLlNaC_pG@nY`r7-8QHLFWQhsX^mLP_IG2(0+Xf6f=_pZhW_-O8bUV-s7@bFjZ*ysl{`-J0w
d{fwiC6ty@+3kZF>W0J-ydw(lSKF@!O~Kv}VE1VC(?U$2f%?p!coyw|aWsRw^#~|?f&ygIL@;ygtL{I0@;lUjXa*kGPtJuc1q_2lKv59Nkj%u)jY|Jed_eEw
PayO{e@DKTU%KjKizbsa+3n9KpERV57-S+yN{Wi@SHJU=$HDnJr-7G06X1sN@Lz`6`%Wt13>e@m{b#0tQ~Vd^3jy|RyNBPVZBks}boP47)wvD(5QfHb9|S$)
=#%f4T{?;TGMou0rW#r1d2u?Y7r{@7^6TU9IJqKn`-FG-cA6F*!1EUdeL;eCcXS@%=f=hkY41ZxJK+69sg@~9sG>$_DF`K)SRv~}cz%pa_Zj!y{+9mOKUvJE
Xg{Hy4cR&VfH!PekGRHCG7o8x`|grdL%kqZfi5CxN?KM8&f*#ErkWYlEZ0!L>-91!8<<iF0n4=Ghv^^a9QH_>$WqcD!v}I_e_S7L+3v+ZI~lGI@EwNF;9rUR
Lr_C(JUx?$fuck>IEjD^sO~svmjrJEmi56D`>Lel7?aXJ${wb(?Jb-M<sm*JR>7}rH|RcJnfniS>S&7qL(AFDI4x<uGfD10Q9Og#6VI9lH_MC>11#0)ysx_n
oMg^1oR80e!-u~rXD6o<yKzYDM`}kai)F!(+4g57bPeooGf^E~L$Nri?1G-BQwJZyi4N|j^z(?>H*cH?;P-HTg%C#|aQ2a&jpg@ycbP+CJ6$=avi-IT)@h<-
_ayr?&T#&8_t*@HtGsjYS46`v{!@rU^pHHgF`=0o`vUX(&!)h`&RILP@Rkqur$GSw17YIL_8h-@L|qmCWKFjlmbiyzQ_T5#dR6e#8PO8e%IQBXPgrq3U=-L?
p{c;d1wxZ@xet_c@xuD&JoU%ebT`q$Y#`%ZXZ(g7=$kqc8abb-u?<5aPMZ{^z48-3$<_hLN$MozU>%dObJfwg&cq};EJv_Nb0>J-W_0E*f(0n}u!2yoo<<+#
J~D7M#q3@AGa;11W_0%}sl}h5IBN_tPlwCnU&?%-)yQUH{&|g>Yakof+XHEgk75+WTrECC{ty}PNOP_uLj$+bbBQ!2tF}2i0hqvK7Xw5SOi74o9E@xpv3!kA
|5ukYc<~S*WH^#00xOTY0|CJkMnViB&)kGNmHonD)!7*Q@!Sr^{Yf*Ih~)E<4-ZL6AMyXO^TFYUIzyA3MtlSK<%0|*Da4!fhs;o)3--^hkM1wxA)!b=o@RdQ
Os2BP=_P~pAv(Y~Xkt&)7{R6b^U6$=!k`oipM4Ne(fzm71$3P#ogwKKl~YHgBBM<LXfRYSTBxt}VCj491raTf)0hY9U!{=_2m|_{4PgLNNI^AZXb6gF1MGqa
Du)Poc@+o5nK4sz;gdm&`sTrn_BIaOc8Pg;K7U32sWs=|pREtnn#uG&FAstCNOwHA0A%QWya>S<{*)p=E}YGOZ68M_UZ83tN<lF+NyN}WA|AjEb6E{tL-#oh
WrWx^4U^y7gDUqS!16i?qt(c0<<KAv!uzPEj{QPnU_-q697A)H2ks?&6TDqP?+>BcWP9c$<o9aAgDxKhR1Me@;rt#a(D{?PQBW^H^7-QhUo0!}mL)E~w;0W2
_~#%RMGQ;*mWZ08svRK^pKrDd$HKtSP;Zd`T<fL-v>a`mi~44kmV`HF?@SonN-x@vSf>i)->Ml0mpknJyRu*+C?=IOlMPr=e_lVCo8F65s?y2$2rs8Fg{M45
g}TP#t@R&~?(4`RT|kou=kiARpIMO1ViPV*i}JmCra$Nlz+b9eSzS!V<BIqkvGyk8bgTYq8};5EW&qx?6cmw3GH_GMOr5?%r9Oy;W~QWv&`=sEVy8tKmM3a)
jM&hmtrAf^*m#;u)C7%FXr!VVt|#$*+B{xi+JUkd9$J`KI6o|&!|vVXQP7_7<YV8CJ(=rn*MBqTgVe*ju=hy$e0`asV-PJE4v%BeUxv)KK&!+bf-yC&8J0sc
@#*+vs*NmFa|{d+KDnB7tau8OL#d;DouK~C)@=Pm`@hKm+6y``{&+j)0j38^L%7Ux!})g)0lCW_#JqZ0WjI19)>f*8Hdb*12FPFn?u6L*GK4Y5Yz`w2a3RC0
9TV0jkLEOID0MKUSd>Rne)1khpmyBqU{3fg*oK(!9dl<0P(K)R1MX^Teq2w<4KQN;9_)rvntf&u(7ab6m#;n*9?<<@5N>n*otiu2));{O1&&G|6RI79#4oVN
WP7DfM&#UMhnI9ecW`Jkv9Kv-LqC($@lPX|en_1FJ73z4VyYb%3CR<R5}c$d7rjqEJeoji4i^RkQUjxqO)vy~_{!v|6WJ+%hj2b8u_`|Za|cXa8l<6#DT_dD
ijA3*^I&}3hW{kVI+Q<7eb;P6wy+H|ZvQs@|A+aHt;+jyn2{(UK}io3nWkmPR8fDXhGc3(?{!N={9t?F9Izme$?IU!d<J-&m#{NrPPJb<{VqWmu~io<QL36A
XZH9XRtacczNq|!WkxgN4ij<|=~WUmRafKAW@eIw6#q`u9pDbMVh~Bv&`tm$N`dQEZ6KllcylkaI>34J6LXm~x+%6aI?J+W)$+ZcB>i88pQ}Lp+cbW}SMCS$
BKB2RSAgy__=s}=7BOcqpb1}r+J7n#&z-6_(XFpL9q7<_-BFDUAHnA^^vdbuP}3mNBT2}B2?oh!aPhUJjo{jpM+O8Wy0uPZO<L~o96ONo8|`N32m|nD>9b|n
1Lga)>fhU%BbM5YMPpkPSge6q6|JQ#%hpMO+CNwH7=8v}lgI<yQ_6RWVH^gBfMs4;Foo{$P{{iCo6q_im$!g!d^f=3r}-#2+xl^*96y(V>?1-Lf;c<(4zTm%
(Bz?yGcCw6W@BElgc44kU!F|4fq}{?gD5tR5~{hZy1LQtR9J~pq7e=jLSqCFMsip+9z)&-uVUNo-;dLOeh<roT-#T4KLh7J37j9^0o-IT$v-2p+Zgs5ZMLO-
3G8=Ihv}2|unVd6LWqO`2loPhkQ|@eKj{CXGqoBvbEUSnDy<HY*u!W6IY5VF`E*fOMU)?e#jwWcbQ~WtFl}qD504-CKcuxcl9Uq{9p+jSoE+dahgTnN+9tTs
-haxz5jYr6`r_bq+_6KIdLjPFw#Y8z(pOyISY}Fi59-Ed8UBFoUp~WA^+p`wTG~vr&UnsUeDfHBlL_VMI1_Wf1Gp-fh^A@?j0c3Bk~Ud3nDQWEWwYWrWZ)im
vk->^4(?vQh{b&EHfxGnUTrZJp)<9g;p;xf-hRqk?)m-y2m~a;^+lfk!{p8Lufy>U>o>t4yguHt(g@~P3)`<oqL|D2RSz%H%f7i(kQv5b%X2f>kXyrqm2?6{
0frLWUtYbI#m*CK{_x)CxjEbJ9Ex+r^Hap{+-Df7;0|4s9fUtJ1goDXDrg*U3FV#UQ%x`uZa#)XC)|f)9X9BK{IK-XLC0Qfr%^vKgY(#-dIz8<l-~S<UEbiQ
;L!{~(Se@*Q9$Wva63de2d(v1SdJmMHyJ-r>Mv76tU#zA0ub)#z~(@ukk`lGpxR>nD4{bx0upx|4Vi-u1;B78OgIe7Sn<E14KWw?gdDNtm~cU|slC0g(pLj-
b&~^@CD29EYO#|RiK_mAjpQ-nVK`9oW2hRMi{Z8OAm|WLz*J!fKo7}u&phb-74$Fd`F@|NY%R2Hx|8g{{aN>)_IyJk_Gbyxr3c&F*Dj^UzH~NuN(?9P*miy2
I)&IpeW(Ul1Br_L>cZVnE~J}A;cXIzs2PuJ6m;k!DN3d_ng)T<plK*J!KDKSdybWHSq&Ia=)fu-PyFUW?YsZmI~f1KL+~mIoEsSDrd?*0+)r!<vCm~PWZgTW
KNL)EntFUW86B29HiX0z2vbVXi?bL?1k{l)_-7+Xr%idNo!TZ$hvI%;-Too|pKp6z|Ew@kMtz%BeLOR*uzB>xJzbnMVAbtY^+D!9J8N9OiO;VEah*)b--D5p
vxg&-`#(p}{Ex)l{fK=J$N!X%z%<!i57?@HaY+hlWE>~ye=tANbWhjMgYWn;G@q0#pAWJ4H&3y@WE1f0Cy<t3fT8>%f!+{#9;eh?73&G^gQpBtR7S6wC4}oK
xFVuciKs>ZG@>8F<BZP1;CP>wGw=_z*d3iP0lF$-GY1HXFDD2@8bN3}<|!l$E-+7c{>RpLKeHg2NX`Sp4JPkoVg8d;J`d-2boFjNK4)S2PJVs)KJfPb&B3wL
ICmE$-~c@dW{9K@J>qM-cNBRdKv8a8<R<t^_3*zF{5|KSHBay{*gc#M+sr;jp}hA2ZwSacw;hsxySGg;kYn70&}Op$E)cx?dqoCrM8l6;rU9Xwx#}eZ|8R=2
i}(gGnfvHJ&jdAov*2i>m|0{Bi7xCBc2DwcLbsSUFyHH=P>~b7WQPos6(HJ6?9oL75um1m>wQS*Eu6*drD=77B2t<Hf%FJ#p<d%p;OvtK9g<=WdSSzwvb@+(
PnYU@kja?{qCqGCS_MPw{tf-S+fAlZOTTl&?kH)gKZ>7C+2OoRzxwkYAM2mW@H_*wJp8ftp0D|ThBop6zd^eaK%xG>`H%7bAFJ|7A_wXtdoaUt-2uP+t`;yC
Px*ZyQ`zYu{G}0J)o6*rv<Q%YnFj*}3UnL{yYC2o<eGt}AI73b@s<=cV~UK>rah1%SXvOg&!6$!-z4{MkL5!TZ`@BL8Y7>CmCr^V;QUQ`Ec-B`3L+s=d-0-G
Gb*bU!1tM$qpX<|>!P3aU~z%GD28K_;DWw_dx#3rj3!8D*gFE&_17qR=r2wOkf`)cVKyk3qXzB?awgk=#Rl7wg^CU)T^0yw%cE03h$I>RchfoIUB`<vo2Q0V
`|(IbWPG0k@J$W;YEP5#I`7cwVs7X9art`tW(Gma`pfAw4eE9h4Er*ot9WqZacIQj*AQ>97L+OI^U6Cg+u-!?G;hfd|1Q6gef|mki!Y_?f%Hl-(;_d_-hLh3
>FmpbgFZYB#|R=p_H_CsXalfK>b*T7$wqntKzQed{oRFeSNa6Rox3xidH#Ln@d{Rh3U8-N^~~<ZU)P>a&rU=B34BoL+_3DudNIVR2z6x-bu47!o8^kEL;M*z
>~)`;e@oLYGI&;VG*%nyh$BAD#|JnQoAfj=7$)o8P{+0VyIfuXEC-i@m_A!Qg#{#@b4K{R+Yvo}Jv4HhkGj(s3kpv*XTwDJYo|%u(5DAR764=es#HrvOhHvp
tua!BlM+cGzWv25G?2Z3m^4W=1#1ONJ7A!oEMd|~iNj3T57%%~G{Il5Y}9GfPG;g}G^tv-K+<bP(eJAalW7HlFsjIia&&!AA9Xm|!-lc$%Q3bwefp06rsg?g
6=+fRf6YKXKk8jyw{PM7{olvX<(eP-57xT$ug~!R>V*Q|ce{W13hqDQ{NHETy?vu2pcns~y#1^5Ezx~GuYjM=`vM5J{uG<-1Ks*c9e;QK&OdMb{-yoj%lUsF
&;38+t+{W9-n)8vYX9ry(C6(uzx=&F!dkz`{a;b{LH#Yzh6s`Pz=m(Eh$s4f@%Vm^{agOuuhS#mN169_>*w!$K5TF?L;QaIqxL-!^MpSm=5}q}tSFL6f_DF2
b+;D!@FB<b$<yiAP?$WU6CB=;^VkYA|2vAqm!J2z$3<z^xjpD+(-$`tJj9H2#0{;7-Sx0&Enq*d+@^4Q2TWTiWUC?lmv?}i<`GQa(5@{GH!$deEN36K_PyQO
?|q#_JO1sQy4I>ceRzN9wcbnTQx0(HtNI~nd1fjt*9=S$XQT9~v;xDx|8Kp058HGH+N0}_m%V)VLA!r@`3`(Pl1IzJ58^+$!;X>D!q1M^+DCx@)%{<)`mcx3
UjICMyqC0cKL5ULEBKrDKz%=7%R0i_{r=Q4ck1yLMeI7;`CG5}TG{xD&h@7oLHjY-z5e`1IP-|1m!J8@Djo9&7Wv|;(!VwC4<tYTiCzV|Yx0YA@Av!hzm@DG
uU=p4@9Q3uj<@fAqQ6q9&5*y2EyFDdd&Z}DTu0`oStN8;);;}kuDR|%>W2KS?ce(S|D&f|$q0X~(dQpZ1e+`Wk?s8+ze`(0?40#S6NmDC+~3#jx23$_llc9)
@{RWL_3ZAfJ#DYEua1ZI-TQ6xz_Hx?!2Msr1Vetm#cLS%o}g~M@tZgC^6CAwgq!;rcYo*gP0ZLoIF!1&4nrwZU&n>5SG~Hvu8GHCj@>WpfR9hN_;~VQC#gSr
{CMN=2@Zbo(g}t@bs%@gUt~D*J|9mkfF49eVgEL=**3$i-as2ZsR%YLjb8N=`dnJpR6bUSpwC%NQ}?~#eY59}Mzz1(+jWEi=F_~yWne!{$2qYQBKCR~?^UL?
2VS|)Wt3=f0&d)Yzj)E9dymPf|3?F*1rETy@P1AvI-W-oA_UwzP73~kezv&14@efcLVkY~M*DA4eWTM3Ics+N;0~Sd@Wc%*^La4heeuR6UB)x%Y>i{O_KnZ$
q52=Gy&j*`?!v&9B$fxIkY2^b9stULdEC|~_I7|zv|OeO)6?)wFYW$}NcJBO+ZQ7tbGmKaK(lo(AN}t$VBC>wM`&(r7x-8N2h-@iI0Ys|HnsX%U$tVV!`?|D
9vbi3V~Ti+FhiU9euw{3B-m!h{d@%fWis--ya#kT7<egjnFpEZ6CR#yeS<#BK<xuy$8l%b)un0NCAZZFF4lnW_KFv(9!kCrGAF6eT8#WD#SBRtL+d+R@BM^(
gLeI{!NVUcFrVaL5&!W8XW{*{4ELev^Vt2(b_e9SvWCj2VN8rm5gODkQ<nu|l|*DOzti#lAGhK7FSnPj2=yP{LCy1jcYgy7Tx2_vDGjKxAT3HF&CHGGs=NMf
um3c|`4Ab$??do*Lt)7K9eHKP*}u?Np`k5|x97L~{}}E1DnDDh```YH9$)RZSlRk+&F=1dc$fipaM0$-GSs{Ml&t;;9S|2N_bTiy|GNmKC0BQtbV)woSH@Y|
f<CIYn-f&-zxa`D+dDhpEBuW<T;<S)43aQRkRSEV&rWftyo>M<TH_ZouegW?2ihNRnEDWZ?fdQC-%dW@zc{URzYWuB909@ol<Z6sSk6CCiPa!K@%H2Wo-Y5)
ZH6gX2}F@$Kj`mIC;Akx72ZY}zMImDZIsn08F3<s#WcvL6Z;dUX%724i?jc4aPSnQlK8&Y1kYjV!BWFvZS2wCC^itZgX=n`lzVrK&93>Ou4yzR1mWUiNYNt|
R2ol~iu+oUJ^0^fXkt{QJ|7oIfN7L?wBh2~wt$2{<+DXpLwRaZ$YqN#IvNZ}pmZKri_YwkVo<27g2j~`EtrD!LJ0;aF&yg7ST3M3kl2vlNN;MU-5_n#$iuGt
{T!lR#O_j*s<2RgUUU&lOg(pku8C>cSWZx$V-CEgNra;xUoKw~G@D_47W&*L$w<4|N?8t3!-g1$mMs!l8YV<;Buqy<lI8mB50(H|L#O4T`3$<~7&hR{1@TQU
62kZCGn6zkbU2`c38$hd!HT8f=ZIB8L0~N*^=m-s0wO8|plBLci~~nbVWmDj5n7i2Pc|JH6p}5pwZTK3FcuZT0tkk`x32XLu*5paiPoUwJ7*yn*qVUpG&QWq
oJ9sGW=f8#-5o|Q=ACt-H1Qlq&dblXAnyHn=cv67*3?v#6^?c%jYiE>)v&mp#-~OnLvaUOZDQECxaYfzs7*aqC89{;u<9|R1##OZ#dV~pf-3B8si!a&&g=(9
J0V8hZfs+wwHUx)J80&JqKLz+UB<NTwry)u8Y>jbj!RpGR7({TF*tV)ISX1x8zB=xU5wP-v!KinRM1s3MA6vV()H5EVw$6_;>u#GpsJ?q86sw;iVE9Cj71KI
HOY>;3N2vk5%TwGv}o2NMx6V$qAu4EXu8KW1vL<A>lbZcwCJGGh%{NjOESbzL{VCCMO8#ZRYX*0SR)<BT@|bt|CJ7rsv1C~r3jj8qC%Pif@&fPXi5?$l9pkh
8H%B#p`j?DN@-d`ks?Z>np#$ZB_b+<l7OV84wRs#l7faPtM}N7N=itIVp<wn8ls7ir70;8rh#cG3I?c%2$qVbgovb|)R#y~1f-&x3R<EdqNXUODncMiu7T1t
RS^k5)iji$No>%m)6yLjiO`J|ML|_HNl^<FQxH_d%|uj9OhH8vRV7nG9Cv3@MH8{7^8CKaG@wMHQY{NY=@oG(P$E)|2!$#oEg~k7149r}D1<=JD4GS|f6w;u
k_Jm9q`BpqPBdY7J^jDa>GO2e7jy8}_-ehi05LD-`RnY@E<WftD14yfC?AwPAx$GlF$3#_T*|qC$?5&MN97@`R~b_=tm!KCgj1Jp1Sv5bGyeN;?mx3V{v11W
>%VH-e(d-2?)52wPWV7R$SBeQIKuP0t{;Xt!K8Lh=sCh-p;m-LpKf~{vA>TmI^SvO75#CGZTl}hytnJ9LhQmw9eQ1Dw;E;fxM6CECIGV|22ucjbbLLP?&)A(
`hS!EuKtJPYp@L6!DdjY)3XA2!K`L+oB|DaLHeQW(+>OB1?pILVfZGV+pv8b5Bt&=?Raq%lhyR_Gp=x)b*g{Ooa&rBvDY~CvI=s~`5<io1EP5IzxFWGKK8*M
@a}yN`1Z~ZmKP`O!oM1k(Iq|RKFM-Nl9~C^7S1YEOba{zJPU`*w|8M_hjD8-2kgEL18Z3sXl?nQeJR4t@+8oojBzLt^?oE1`2q*&Blddhvgq&Smzd$)GiNCl
1NH0LH%dIr+fW)#q3`|u;NJSX0h4+~XXD<ZNCr9+=?Ov_JVabGAmBC%RkG;EQ5+@4adT3~*F!AhT_D)#NHdfC{Z%ZfoG`i%_i1^LcG!QtjO<z}^w?t=D;+as
>SB3K7$zW%*Q0h_DoEB=<bwa7N#8M4RqBS$#Kc~bp~&jX2&#)@jcP$`>F-z|mbn28TvS7YPSA7;V%9BvC`9RNXzNaocc~?;wlp2J#9dikqaS%?q>@;<4*j9p
x3f`$yiBlMES1yd?01b(#4|QUY1t<47STIfTbU`+wG|Yd6HE>qcfm~2Vuq=sI1XL2XcduWRiJ8}=-5hkZj*srgJYzW@$-)};S!y(hh1`BWlk#V7$FN+J?(p4
hdNv<r;0Qs5m+lGy6s_!8vVYq8G`b4M+n(wEv1_EDpW!06r?J(SgCO{c{fg7>OlH)yyazKN6NRW5#7tQ&sp6TcbBxS<3ra@c-SpnZkDq>U!vonEQ&LbO0o(-
ikTD{3=n}3anlUD%rdNr(TdQJ;4wj%ys;&1zQ|6m%D+h2n5ecjT|TPqP+GX-mP-?)1|vA{x^b=$T%~70#XFU-2Q=%28&{sUmE|gR%u0D<4v=Bvu?(Sk2R?X7
FhBte{(isSeLf#ZpW*b+@A~%6OyK$3_#Y4akwf44zxs0hAMg14|M89r0rEX*^Yt44W-rLk>Ov6rZ-O+)x?Z4raoghj6Hw3k_#2n^$>JCyLqo(t$jcAsHRb}n
zuNCEGuB4<`iJ8lfB*;JL(i|C$LGKC4_ET~)e%l#(Qu<Z_21{CLUnrcsXJ)u|81;fQY<>96sh}g4T%qwn)^7Q>JTV<WZxWn2YV$|Ms>ytWsK0pFlZ`fXTf)g
cwiQRmt3S%(T<hY!RcOFzOWi#pCPosINr?=6G&OCC1%Z;K1zYzg(h^si3B@#eRvJ>uL(*<gd&sf%6zHy+4S+AFX-ldI|=cm?zh(%esw(*jDA=p!HYN<f*5g0
u>#v6zPX0X9KuTRX+FiA;k1PMG??9G;lwnOALHAFq|#nHSgKsd7+(lZ5N);xX*9iA%df153$z;tv5g6|oWu=M+_V8Xca>Cialt^Gu-gfYjONXS*{I7W{j(ZP
2B%{~G5i2Uhh}E))2Z<fnh^P<D9V)uCx`27`Y=HZx@-BIG!`5X2?NLRL)7SoidQkX&cM{To|B79#p;#Bj)LjDWh|yW*IvtEWIwwC`6nDf(6fVo>>u|3yNuDW
v~qfUA}g=L1D)pRXW5#u^1jc4u!gO7qNOOg4p?~p3l~x_%p5yhu`C4bPDc7cpS?I_J`V)8I&w7kWN%Sq@eZTpq?6Rw2Ey<z>d_~He}}RKNt*@niDqGNNoF0(
Gd7iVLVZAnfIiprRGsXl0yOji-!aqHf|Ee#r8N%0iiOe?6-KCWu$1VdY#L6TK|Dnvr!@&$Xd1RPRYfRhwoNp*&8kD8bQ;ku(0uiNZ6mICB4X(7BzwaUpW!$I
+3)myLO_x<9@rVLY%Sy<jNdIHhe84)CAKUZf)pl2hseQeTqdVbK(T_(Mt6q}*cLkMg|QSf7vPA%=4}My!8K@=z1$b0Z|NdomFZe#uXi)Tv6@ni-4`p|?r7L(
V;dPe-gBcaX(>?Xx&U|?yrEgN;;v_&9@k4mBUlLCDBR_;0c0fnO`U9z%H|V5Sa8R(5yGyDG>G+c(ah}3JE3j1+F0Cc5#6b3s3k7qR)gQ_=QSH(ael)6c=(0i
IH0U?A1<*1O_CJ~Va8&e7$|+|lnX8HfPp9y2tNAq!Kw=tJd^EF-&Zo^UYkMm-diEj*U$9nnt@S1D}4K351TwF_)iaNH&oK%2?Nhr4otkxk_`c^RVFWAs$`N)
K*fk5VsR|w2NEsHYK3=;uWjvY3@t))7ig!5Ef8ku<&jKRh<&`Pyj3ZFRXY{;F2sCkutwN%1g%ZIeIG@%Y#b4Os6-_R@2F1jMTpHcsMeq;L#oXfcNfjf#SkW@
^=#tdp0ED@uJl;nbob|}H!5+`V>r~uYY~zfiTG&{rpe4E;<Y$72qG<LoJoLN++dGo^~}xXE9e~A4{j$y@*6nA@0w?Cfv0PMl~UL(TOcKg8E#N<Z+%eBQ3AUs
%0y)j4s#>?M(WV9e%XVO)xwjp$d0*(AdrX%m<pi+?7oU!lPWD&Oet(j)3#=oc3vyin8npK8sFN6epsj<+~WfPzyudA<LHx+DJd}J9ujB8(dYW)&k(b3M-cbD
2ae7&4j75+mDj?YT#Hg0f118(pl>0`4|Ny`%z}ubKHDZIRW;%}wqCA<W!1*jG!8sh{MbHogtX&XZ9NiK9`>v%EX6bYa}0>Hj&$UQ3)=bi@l;27;?}#x#QX6F
UrBO2vA4rQ_OOyrM2P9j`|&}?7AX=|pB|R!LN4XDOPKmuXk3(&WJ0jQNl3l}s;lpJdc%a~gW{L^y17^SL$Kj5rEkCEwQda=;lvohRkQF32FR$=6ib-53%_9u
`n`)SV0*`X|Em62+CtQ~)wDN@P47F9i?SWdnI-JY28C~BwD$iyc>BmG;I3TaX#8oA>x4$K|3!T#k`W(<(bTWZ-})|^D@CdiJ)NlS=jZ&8Ytl(rBzm37{~0<4
AFhJ9)A96OquEM2-+^c)+Z)I+v6O0eg)NU{vw{F~*B3ACs)Y+gKfsQ)AI}??9T(ns{X<{_?uW8W?(vfPp++O<*y&T=oP4a>A4E8KYwf$Xr#&o(iRy_D*~U*l
cHw~%8}CWX;)M`7#Njz11K45N?d44%2A{cIg?b0%3UsIy`N2rOg#7?w5%Ja_{&XruvM>_bhjArCpK^;{?BH>ACwGQn0=@R}_05O2&K&FTQ69Kg>^QfcZ70*9
R0zR4ui23!%5e28S;$02dmURXLzj=z$d_#MpD(S{KfT$zafYD^*X*t)=%|P+SOB03vTGhH;e1|nYW3ju*N?W0z4c|bcUj{<gY+P;wrZ@P?RRWWJ3wPd3zlHz
sK_{rhH-ayKNoRDhOnTI1*1K(8&p^ZnOcSI*nLUw+|aylj{E-I<bI#iFne>_8(FMqM{EmIRjtydjWITNpjCkgC-dvgx?z&LMq6Kvol;FN-JC_++vm^lhAd|b
6kwop3BhP6dmtkJ`gFMI0Bwo65Q|+q^)4M~h~J<zVuz6zo6i_cxfM)1S6}_$L6Os!|GYBiez63Bv#4=o?En2F1`y@K9Hyi0S(r)PR6}p@f&RBE7|xfZU9_ch
kVaddnI`y+_D$#5@zcCH3ynV3;pU+F?lxqlhOPTZ?%~T%WCa$<;l<oJgOd__Zt!7HK~X@6*ryjGCo+I0Nd06fK?p#deI5tbI@ovx<*fL0Z(DrgM1%zvLJ;r>
az+QU7>(=O+e$;EV(lhApV#;7#lKSS#R3E!cZtIiDdC=7sx@l;E=sOH_MOY82%LKy>m7nc^Rf{G@J=XtUNL#=4THuRp8NZAZn7-)2e#O)q}s{Ad_s6)==#J5
j^yM2PSuOB+<-pP8yTR1UJSXX?Um4IZEcqsiR_gyT3rz6j9Tqo#T72~-%DX>B8ZTIpvc6kml&bynrZ=v9nz$nr5Uu_<=3arr&s$)+B!}@M@7%Vi%%HWcN8^3
HY5#n8m=%DJ@%{&L+yslztKWZMB(R(HnnbR0*?eDeWiun0F8)j9QlX)?516RF<^(OyqJw?<lf$gO=xXwtwd*@RaEIhHXCFT+D@M`GrDlZHyeZd3~|1$OgXnq
rwezL5MNB9$<?|R#rax`^JgWuS*s_s8jVc{B>yg$pf-{k^rVkZZr!L{hTiBW2<~@%+!bD=e4I<0?+!@?u8ufGeqF6}@nVR7!W<QE<%buh|5e(9=#>#Y)^$#)
7e!@8PPV<T4s?9*sS{-kZtljgZEeRkr!2|TLZ{?|ydRMW#So9R(Be?SU9Ik57(D*9Yrg-Y{j+z`$83paBn&CEp&hBsZ22`e#RoHK_vQz*(YKL!+k4q%Tj}t(
gKt}KLBhe<$4_TAtg*eXA{F2CNZz|X)Ji$dY(z`g`yM7c-EMnQuNqb(s!y}%z=!tr%(SH$66ofFtKXNrwO>!ke5kdb2I)5%4iD`3Pg`Nx3lzgghwB_jCtM_N
7l`sWEuF2~5;ad{6kU&+O<P&Ty}`_O5o$?#9i9!L2iu1ao~qC+EI@#AgtxeWK>{D6yIRG(KHpqD^WW;rN%3GB-8oXyaZJ$c%dvO;7J(2t)$?0bh5S`$F0wye
<+W2DV>$SHt(<4;$4fY+DF#!c4)=z}cJ@UP0_n*j>I4u9FhX)Q-864V*=|GZ4dNcvXBg2eM)^;1dm(4^;lseYob8bU&rXoB_d<39Bx0f2KjWEoY@Q{NV`NnJ
6CSV4-&t?f;|{osB9fh4Nz-1bm>s#gL^$|agK2S<W;P&@`K8iy={|eG)Piwb!*+&{tExpJ#Xr%I(GxzD_iF}1le-2W>AUUUPved@!R5pIDlEjrEmXl_^rS6f
B1+I$cF%qWvvvm=RQZ2J#p_|rd8=m$cUJtcHPXd48-jCr%|mGnlfZ-&6dR%Fmv-}7SK68#I?sl+U#09`Cl1&u$*X64@1K`T_I#d^L#su$miFUDCXlBNI45<X
W1LcA9qpRioU-c1C*fA6t|Bfbg<70mgWC@9*w^d7q`ovK^z!ak@I*vMioL4w7LI*#Z{h8YP>vgaI{0wrH{t|_BqOE#RQgq<`+Gi+Om6=dc7h}5$5#BvW$A|F
h<j@Q_}EWYNjXSu3uoFEO}(C2&A?hd^x0-C+D^*?vQbi@Q7K4Ocl$Mj(!8OF8)L6cesQ7->_lP+kffmq)R((c%EE}UT6Htr>qYiWrX6i(^*&3!+t9VFkIu>`
?qyCA_qB%}nTDCKeLV+OG5jZWhwb@g?%LwEr%W^jy2>908FR^-+@iGi-)!vQr+1#T(6-TgThxt;Q+bD*pl3#j5r@NcKKA@jvx_RICt1!j;NI@~pFh7C&zrP;
`i337db)s#h9IPqpq`G9`wQ@ZM|Fo+1}sl%Zl`RXH|d2(>(i4*Sa~E_1YvS^r!NMHjYLm#nyf%;+d0pFI^OdUtX<`@=|2}j&;@ggM7sM_Ix73_WcZ+I9z5`z
YM*XQ#aTN1`(#XEq&l%cWXvITPpS2KW)MUcG?@@hu31s-=JA#Y?9P3?`i4GF927RghH!fGhdjwdR!cw`G$V2pl+HTfeHPxQciCVIT%k=e^6B89I0m72Jt+$x
DnP>Q|5*+zZNE%jl@R1}9Bl&-xSPp_0_MQv%^(HHj(K{zV~j{_kkUg%dHVR=fjK~$KWIMlBa}BUZezVx^zMiO0>D0+U-uDGk5{Mfun2I#+AKLsZ0qfQ@vH?0
h0aog<F*HR1v+ho=VY=;h~Xw=^Mu*pVN*!WV;vy=3;(|)x>oNG*`4hq5B~ot4&J0&D4R<D1&Nsmq)2a#(>zs*=za8;x>r}-AwEomro1HhU#Bp}X%+zpBrn|v
5Cr@m$vd^nd#T^zc%eSEDkBH$e{1cU>$^DRr>5Ucj`Uo~N`+7q3kmFlbu2sGR$oE{7GM~VXSUbrBjbzA0^+Q*A>A?R5ThlV1W~aS;#^jz12T)G*(3DA7a<xg
ax_U9(rlKtQ;;o%Vh3OP%ZVtTsR4889jeWD{;ZmBxO+*kKJ;hR%m3x((P#{gxjFSgX;_PA#0TI+?S0-03lb7#?U;aK?&s|wIiLCA|1*7bsB22&x^P9M9h5Bx
XX#ge{-)A`2J(ZQ69|wV!?sC>K?oFqZ{PoDi}Lw~>Xy(DcN)rhkV|_=UK3hr!o@hA;Uo9JREWv@JASWj1_@|dP@eiXk3ZugbS?2_VAPz9po5{K;ERl+S$ztq
<HTe4p~Hy3MfqTkLxunXz<+sQt%n@iHpGK$=|w5D2EeqyH{yfg2(?M>^HTY)s3JUA4SyAPC`c_ZA6W-9*5U`&b&sgcVb#EI>$3jYcGu-1&fbQ&a`{kPSq~06
S{&4-e^^g)=dtTMxC`?z_%2Bsetn&@y*eiR#_Fxb-0pPuynjI$@|V#%PBwQAQljG&?%?$11Me#QET2mzZr0_-(v6cOo<Cmu*chPV=~%<<5k@~VX9&^=gGZp`
Ly~Xv;rVBNJ3XA@!$wuElIXETns{`5+cES*{-hv+P1Xpp!Lc|t+6P=9G<;t8hLp7bYwVme$8I&EwT;$FntC^_Da5-<%xWkilJK$)HoM@HU_r_xC?$SG2RTax
st|(wDIr}6EI+WfNI*dYi)+<tTO|?Phag-LBdhkjhdDZQ?{~|DaI&oJ!LzB-VQYWi5g5C)7(10|4!|6s9D?>0MnqYAEZ;M{Bf-u0kkg62){IzUBBtB^SGRrm
(K+p(U2Cpbqicv;a>wKD&%z?F?6GNav(3x&=y!!@0;)iRUhaa73*~1Dfgh0%WNuTIQ$v-okUht0O?RiTJ9yL17X2gL0NadJZ)p-+dq=)6&H7&*QAG{FE7~aY
xp|)GK3#R^%UpW&-)BsAd~fVZ-qf81Z704tI~W4h_T@xN&GE)$UKaG}@bgJvos|ugn8dlwpNprU0>ju&V{0=o6KfP5hv4l8V<bO>X@*E|2Y$=HUf#9QR{Q?p
it{7=uZAY9s-;`@Oz}^}-`~b?{hI5iY@fOOx|b<@lEH$DBj!dwT-D`$O_$s4HgE>XFwNb`Vu7XbmvtkJo@7eVbkH>8BY5Nz*Am;k*|F2)mkUQ&=0K_G?|nYs
9QeEY8r<<IhA5f}D5k24n5d}vX&R-W&<5GWL~WugY?~GhvgwIp8ls9xgHD6}T3`@UFevVt65DUX+oz9CAMW4^zU$=&zjRi&uCo}h{^~aztj~Ri;LZ5Hd1l(q
TtokZx77|Fsr%ESA096gvhAg#aicNF#3bXjPop(mE!b7&N=c=R>zOmgX<K4X3sxV#<5@Jxo9(}E=I-Kd<Idl_3V$dX<P9-vk-O#5F19C=w5}^_L&<h?&=VOy
sxn#ZLD6&eq7B|2aV2DIUfd_kz$TKi=>y97HEW(*Kg;G{h{>)mwq2!i#iu;wZYPd&<kjU`F<5^DMl9t9@sR3tUD;nc|4TMBi;;WWKb-Q8PQw>cOA+h7U8kRN
`j9HwyL6xAS;>uJ0XH+-XJ-Zy#lm<xIN3;5)%z5BoEuQzxtTxDxTo<d_URdz%moVg{B3I%r#K_T<D8iwK}4N)@aAz_iHqNjh3=$_SbCA*kH#-ex|bUf1P3F=
Myh4&qqr3>bvU%e!lV+bv|e2JL0DlSgzpxIMdJ!a-b+M;4xFvq#rKl@>`Ct=rK(<Wn8Y>GFjxWlPi7+%K5)*8h|c|aFI3Y!-VMZF&cw`_<iX;WOqx&`vG1Fj
@{h7ReU$pk<~ovj@%QKU-#XVF^}l~gYtMeVdoE#s{j39iUeCw7j51%!@bE^&Z~**3{$kB*M^bG3^y@vi0@iH``RBaL`q_K0^fszZMS1d$?qAFv<oo5~wXxqr
r&pE4=>p-#PW$G%@2-yhDu_I1_xh9~c^*kZ>}<PiSozFNWCaF*bdi>q7=;vOp!+-xcq~vSW`E<a#;1LBH#P%k_t~fQb@J8u<67Ezn2G&<?7a7@mIe?CR04!q
$9BmAkB*A!?*FAg9)(<k-thpKY&dtsLx<a`AIOe{ecX5XxB2nd{=v6SeF*Me0t>gx%fv~GN#*UMVQYeXiy@FgVkt|K$KaElFnOp=G4pkZK$epLf>DwjY_o-9
bS~(HYa&a*0s(@=qv_@e`}Q4(zSAD-zflOc=r(`Q^mKiC8V6wv);dYS&;$S>h4iL6qtM%B1a*Tw_vYX1`*n`L1pgpJVmrw{w>Bnzb=nt8;w?FT!zD}i?f=ZI
tzp)F=ijj7<MRIc|I7dO%jORr1%8i{?(45*kF0$_dP5W2;Jp5^`q+rZxAy|q{Qer)_3n|^BJ5XCU93jl=n`X~6?X;))b)9JnH=Cq<Q;gh`PSQQwc#U=E&5eU
id+#!4F?D<xD!bJW`(SN&L9ZvRzllDnHV0F?`=d~OZ35<TlaNwY3r>J2#k+SoLXDidD=X!s%wrYMWODj2@};cMc#di)xJO8dCgdb;nC;M>&>y|c^?kli3Cvq
9{0bwG}R|?ng3GXq|m>5V#C9}JikqQeCG5|Ty|6C=Q7}Wn;NZJW=pf(%(eoH+OAbn2Fe5e0-!`&cUx+AR>AnrMmLmB%<(ZPLPJypm{kiLNc(9><&nE#+$nv{
X%#t9Hi(xpOKkR&vL~*g$ko&gPGYJ<l6BcINbAwb-hXks%F}C?+{;35Ni%23wXF@@Y;0qFNdh%|>ISG}#>SyJ=gZ4|t?u%kJ-s6Och2X*YVULK`2MK&pS112
t1>;mX+k=VwCDKrvw)98Ja+PVyn7<BSY+UgNXFQKQ%?DRlt^*pZ2KSGs~x?X_QrkvJn_2ixQj02Xp%1%!~e$l@v$Edt3Mr0BswprO?5Em9|YcgpnQM9-&h`x
1&RIZUJtp~k7MB87C3<DW8MqMFXvGUw#w1<934s{-Rw|id4Gw-q0vpP<JzLb;b`x9a>g-t>uvJ=^X27#0Qw5t@wW4tt9OrZ_lU!kbtCKeVl!{6hPm!!N<F0#
b#sqt>C@xIvrnClqjcg0XUc6)yqDs>PaVu$ZO;?li*70lw)RYIU(@}bxCGE%yA6(7iEXmu(+gvBVHt-JF6`tmyb<3%cYGy_xG~%l|4+~B`+rbQ>F4?fZ-`5t
jXyv+{r_a-1$&$(526pA4{U}c+{h{Al-qo1{#Y@?37OP$;2X__qpBzChxV_`KVbik$7}3`e!t`YLKv6*a%J2QNWw-wph0&|@SY?6Xa6?)K>|dR0+=TmU@sZD
bmbXl_7MTK`w2RliofnV{WbqJH(kz$BMoU+vB5(Tc*Y4U`6=F6$;!h&ioF@*rhhm7W-+Gg`0c;%#ZQqR?amCUtN)GnntK+SP2f8f$!z$Bp_zrE_eHP16s5FK
WAA^zD6=5{HVH%ZXTZ-iDNkU<i}q2T-uan5^TRR-h=-%r$yt<=A}X#n+gsG*{|c>!%?ERZ+OaPR9>#7j_64NK&)2i$0ke)Z?RgbqsF>SId&^Z@)R!##B&GEn
TE8lL{mCcUAd@|d=@-}RNvu7S0O9pVDLyAbn6;w9rBmtbu)Ds}Np8#18PWCC_kIO|!f=M(VQSBI8H?_}ZFE`{iRyVCcyZBqktm(~k4^<QzNKpsp7ec7R)(~<
M&a-|4+3+_^eq&6jqeF+h>O85eDdslCiG|4MTgjL)OvBi`7JZP{RZ);Z7EssjK;F1<R-H|8H?^c;hd(T^)2)**afP*!1v}C>2XITHj&MftGE0;Zl9^Zk)Pdn
R#(nWu8st0GiB3Ey`_y^EO}{{J%0}?;fM6k!u!7k`@~o72mQ}PG}A};c*q!Ph!bGL83?E_i;iFMt8Gn6Fuhas4H5tm0R*7S`w`up+Fp17&SWrObY$QUX8=EA
+Hd?fh9^2-XrPDr+9aij*((J<#P#I=igq0E13$iJ!rOdl)U;0K&PqwH!h;SNd4YkBCT0taltdm+_pCN~oXb|PAF2L<X1WL^Pdop{+*L(2`P=9nQ1FfWz1Kuc
c20_4<q<2;FF-ynngSsFii&loU4L6Ql9YTr)LG-5lzsJEPFDjRVLMsV1B2h)%N+L(9=b*^Q{OuMW7uL(Ager}a#PPixWh!=%Qpj)$NB;8fb8fM0pDr@K>yvZ
3&Pn?es|42y;uC<zzsb?s&hG<oddsZ4TR|%(@$Y})kWdu+<H$uredi}m%9j^Z%nUfg^r;#zz4cnI=(;u$4QeCCSS;VYuLbbWHJHMd{BS=*bDG5G>g#4Y1G%5
Y=^{3^B`3cNjMm}i%J_63x^sDr1-b*J^Iz)&~GZhqrlYoUN|t`$IY8VKsw;#@VC12gU|dl^V1wbraA>^NZ<vta>Go)$D33*?mDzJ$vp!2xJ)iPf&p<uL9o|E
LjXLqa1snday2>i9eJ>I$#e}1bK*yHu9erj0mKZ;w(T7guOPXm>USA5S+q7k(C?6~oo?1Y$8rZ@>N{hS-Y90&L$sEn>XlX?c}NU0CyAci)2t3(S*gv4UZtH`
pEz8!z7C*@nS&pI*%BVX_=e2(g%LxYy0cfcK0N|!V<<%U)AXKzuM_4SA)Dnx^!J#vDOE&A-v*gwj2Gz;L<7KlF!e3gAp=YxZX9X|coK48e87@#T}+n>13~Q$
-TKF~8$`XF;i##qGqx1w83T-LWgzEfDS8L7&nLgneve)C6uJ9$wSJe&sl917W?6$EDI{4~3x?b<P*_^b!G;TVY%DR6VXV`qK~S4^Y1Z>jRf`IP1awfSh)lG(
qT-B6wPnez<;<13G@yX2bm}Tx!L95MyFO&QI42R-a&IREvq@BP=4H$(qZP}N#~ui3uvL_(tE5rrudg$UI_30fg-SU}KyfO>l#)#;<B!w!ADC(V4x+LgckT1E
BaK*eEwF5Mi--g#v#!STe)mlnv$8)W5eih{sS%R~9*4jVa7nt*)b}5DZgfqkY@1UivtWj1&OIO4=O-A5Cv<0=FwUk(()-Eg95k63EcenwGF*6n$amJ;?)@<@
1I{dvl||Vr?(`2+*r0Ed*UZRxLJKEz&rLGy@_dBBzB&hCuwmfnTf)&KjG??NKx#pFNFRJTFuxIu!k92(`tWtww`;_3u>jAg1D`)7F#ic*#pkfC4uifAbLehf
dQ_M^JLRVCGH^~@s{yH{gelwZzvcS(Z(uRAOw^+hK}E;~4u-(Lbf+1Vm)Ozi`o@!|!0=+j%19?~x2Mw&N%9i#9%rT)J<nQq)|50v=57TSgNeK*nMHw6v1*&c
I6D?=9|m1S*pqVQd{c3`)(k~K35g<F3=`u_5vkOPhtr=L!OMG%=cagwWbo+jpFYod*Cd=+HuBYyF#<d@`!4)X15+xPUv6GpgM->hh~>Rv3Yx5K2x!APOm~xm
N7<Ci7>9Xa$_%hVGyrS+U%QPJnElV>ehoz9n>=TZPm&&H`J1}dnPJrUYH%=MB9q88Gh<km(H=4T(M}(!yk7u(GY*+`aw^!WPl<!M$#hI$ZQ(d;rL;Aen>S_N
8)0ZP9oXE{8ND3HP^6t6iW`9qdU}vt8gLkA0&r(%d7NbUYC18TLWv9@;(d5IRavR5f{RJ{GtdJ;HhkyNJl}WeotgBxGa@tIY%PPzAbo!;42o2suu$>genxr>
*?mvQ$bJC)FJGakg!uc<)SUbHDtL$IPs1mc4G&+#P~y`-K3&#BEqFNE&QFVl9;@H3Oek+H==>{r^m9nh(@uz)`b40PKk5A1lvygS)g7O(9Gr9ZJ^ghZSX1zt
*wKlGp!E5@2&(sN&^4Bxf%tRhH}V;kEb~3;2q2;M>)3y?(C+CM)=-_TSYw5oF=gWjS;Q5i$b7IZ$#NY|tTdyepk@(_(+d@dh>&7eW>HPBsf4*sljL`Ul54oe
B#&qW;d{X3Bk&nj;xaTEJBbdTD0&+Fj(E?n%;sVANcsUu?=NMiOlatHeIwH@9K28V$)UM5;BzaqY#t`vh3oG%Jp0it6xeqscv&bFCD>{CC9@Bc!QAA{$|J5s
(~vPs3GY){4-nB1!px{YchBa6Y_g1PEMST!Oq1Gq3VN`H;&m|SbKGguQ<xkgV@05qp}x+XO_s83YKSwg&K&9*I5>)#HKP0+W!Bsl)|9blX$}VBi#eGP^YkJN
9<xB=dKw!mIw_APhX=8Y{OtCIHl{A1Y_4-Ir$I11&#}|ArlL9q&4P%J5fC|tz4PCv<*doP4v79&|DEb~HeL2<Jtaf2=yF5h=OVMHG8Ps@x1{3Fg4MEUPsJ)t
BI%0_f@Tes0@~YIK?>>KW(Jden4Zb7pt;n|cPa^~*4h?358|9BMd>1xm)cY9gAi+rFdG2cMeb9lG75CpZnMw5bJOK9b|R205bfvK>L&8YXXl~2U21^4`%P*G
<0rAq&W~Ylepo7?gV(8a*EctyI&JegMqu_HARrHAC4-g&^bo=N9c%jKvS?v2YD(1X>}d*Ur!Q1750ZS`P7iMU>U#o;ij%fyI)xDqchewiR;1xjP}>9hm~H)D
nL>3y^XLsfH1o@OeREHQ-}lo%_SFfw2`FE&{zORtbT+aBd50MzV_C)O^@1pYZk{grAx7gZQ{Jw-!GctATA$`rbdJS{&MecT&oO%;&r2qfPI<B^@YOoCbpF={
sAyjJ{Jz&eN2^sann)w(xhON!@loHG64Yv@O?IzVqv>WRxX5&P?OhnRyZ;SCZw%YE@wu%}&+k;I7|s21k1x|^lMrQf_0fnZr`7PBc;^7G4u2ip`F7$T>^#r#
?&EF#J=|koy3=uKU?mL1#fwT=S#5<%Qly`~`7#=N{HSM^eZ6?sw$IhH`gP{!^YQK8Bc|)+;{LrSlj8c%AN5ovn&e4g{#@TS_<yHd|E8-_{1|l&+(z%T(J_#Q
Dt1wKbq#QW5|D$$Indh`Vo&;+p<rjr8CH!LdQLO8E9XA`F(cqmn?3L$;lj6Ae;@fP1BrLpJ~x6R&VA%L>u{fcy$<KxXml#Y53A+9e*Mkgr{RGfwdZX7lIGv~
nDoz&)9votNdI3>@$EJB^Q>^VUVc344h~bsl*^v}SfQ`i?0z=R+kex3yHT|f@A|QRdqi)MSbpmu_wK-Cw0#Y)hyTd*`)T~n-k8R`^KU#X^;ZtG_-6SK2SkA_
`pY5$bdN{&l9W=OlSL0+l)HaE!9ha&w3_rWK954xe2wtV?C+Tx7eVVy6#HnBjV6}8oS}%)(WEtAoj)NxA^ytNh#lG@i4*tLQtE@n15FZX1Q3Zk8uZd&m?4hX
+3&ZGBA8+f6ci^8^Lb7zl8+1uB9XV5RxrJ0(9NPtN{o6$xS-bxp)&D|IJB6IL43ieJ28xn>A?MEavvjmxH?#Zf?tl#%chg<W)bE5xugmHf`SS}GA@<-N}rKG
f0+J6yUAf!NU0L4{dH_?^`t34FPH<?ggip><HQ^S!77KL;u3`q`hr7r3Tj4#08pCB7?O%p5y}+FK_R3fP_8AQG=bd?(7KGF@>kbF554MOm?EHti7F~3q6(Ct
gRtmnDuzGmf51Q7pVX?pJ{AFVP$X0)9gqqLAU?KHcjJ%#h{N!IEG1hcO;i*gY@79LKu`ObKrt8I{20j06~zdYp@tuz3^>_8qz~!gUkjv1M{G$5AnIx&m#}yY
=%+TCR3gu$TTkqWisq|I8chE&`eMnUGXiTNY+<7?=3mM~KMV#W0NB|xB{B>2ce+w#97G$I255n3Gl^{-J0a+k`yj=(3K~ntppBxz=*z|OPZExWX#?>Oq#ZTR
*%A`k9J7EO5D+vHN!VL#3Kl|)07(p-G&dldg*%2hI$aA?G*Uoa+F%oeo1mZvm?vQeY@U#47a|i;|MDq>?jqRrr@L)XGD6_7aJQk>Ko1C7R4D=dqz+(n1vIIG
F$mI#d{sYujWiUaMFCVGK7;?ZxI+__5(zzO8VB<tA!v}N)B6w)7|{X>B%%g^DFR+6MC}X1`uu;h#5FUxP6=F55YxYx^k7<;CMbk~83_l)L;Xsq5-$IIFYbj5
5`;pf0u%s#QK15oh?EW`3REa5Xi?A(fgJz_fB^scQKcaPF(?fPzlS5d{dZAN$$(;I_R4x7@7@TfSwzqXMa)7=02MJ9@Q3zD4fL<jWcm6qA0Yi5+*4Ai0$4;k
$ZM{@S|;7Fbm{Ff@08M0FtjPbz)lRGTT|;K1tIuIh|}o&M+fWvWj~P%BY$;?CEE}?ImDWoD8N8zz=b%HB*!T+C_`cnJgO=kgg)f_y5C5{*~?_hXZ#Sv(hV*)
3)ysq4^$dJoP0T|INGw5fs`w|X|n5>y3C`3BI3+7b%<$o#`MS-FpOGID8V(1V$9x{TIqEaanTb@6w_@>t3@*I>)JR~d$Y&zH};Dji6HcvXlN?7T?|yQEKac$
g-6It1V&+T5lyt38T8&{JE)2!iDD{fC_}W!c+ZaTAL}FtFVnl=Bv)j=`KCn=l!yjm3W<^sU;{BR1Qk(Iuu8#GAVE+{6t2A3pf!vHl!X-3e{M96NYLx*PL(;m
A87d>3z-jrxZ(mguztb)f(QOM5|J7ZN&;kBXkdg`P^AiD8i<mLsVXW01MpN2_r*0#j6!@)lm9P>9lU0i=i*GuOsH2G6j`i9exbg{{&eM$Wf#J~C4!%=fJkCX
3=lBDcIZB_$3Rkn_-`^qh53J`MXBUJUdVJxUis>2*3#wo!Bw)AOeIQ|?7#DSGvn@-jOPd0ejIgrk~~HuoZFUN_Fl^xZ(%(vzaC5L8FqxQ9!oCd>C5*=%E6rS
f%mBNGtW8XRwvP0*zKewBnz-Tq<25?km4Qy2{_mv`;sKEOcZ;+Yx#b8=dWYOvD}z?d=r1zGmt+UO~1Xzqb-91u?}pj2)v}y7&Rz>jbVRx^hEpIg?ipR`XPzp
@o~~^&j%Tgo0#E^WXfY>A6=|G_ZP*2e_!m?)HXI@M&Oisj~uTRs-l`3j_=ne`dxZ>*#P!S+Ybagpz-k>dkN0&;p4&Lb>xIem`p3@{rLl&hi7IAE%;YSeNQ;>
>8Y9JnClH04Aqj4ovsJ(0EfAdAtYCNaf7=2XFkRD%F+=HB?TZ9qEeA1DhWUYNR1?d1WOdvG^0S2s4*gXfDeA7)j4og6W0oaLPRPB6ikf30Wtu5kD4K!QXqAg
x;JBB|9Q`&f{zu}3yrne=uJFaR7iX*B_Tv5N}jVUQXq>dqQJ(&(RR9X29mQ3&}a<F={vSG6B?qx6HJ73oL=$7k>0_=P@D@b7Qva;oIvCX2cx0pT4@@pswqgK
mKx|yMN|ZkR4`Ez)l*4G`V&gU5X`iJK7&+KAW0C35X5|d#C*m=Bj(UdUpA=#q*I_U!?TZDxOhS$xN{<bDWgkR2^p;znu@5|Gp>xp!!TZ#OEjS%#$ika7o<d#
NlaBiK}v0kk|K&Kk|t>i9e~i{qhc|vlSMSrtrVI}OHCCKH6;{H5hN6WLWKa#(*!{=MG~eqBO4PCQWD6Jrs4~DCvYRO{qy?6I-$C1VkSmFXa$&2g_&kz845y@
fTBpKnTo2Sq$q|7B4UynhA9dZA%uV>mK2Bth#Ddi7(|H@Wcur=y)b0_GA4}-G1CC|$Qg|Z57vv1hq*Q7{&^IoCIIgHOTg^Fc@QkadRs8FU}qT(8o;@;ag@&x
+I3)WQWp$e%0V$o_5ZZ*Z`>ipoM7FJ_WbW7U$^UNDde4BIYDVcAc+Ka+;IdkAU_#9Bq#$}XiW+S-W2Je0;m_{qUjVhm2yC@z7z*AXdQJ7CRUHD>N1^m<YW=B
FM^o|%FjFwA7xaWRM^B6u|&j7flVO|L`cz16imR8_}F3(7onLE;s`zGLwJhxaQ{+a1H{MM_5HAH?N8kTl=%IBJHs3FQjw^IS&ssUops};gw9WK%oG%qkU~|h
)29Dc_0j2dLEr8&@=V{;Yd<i3$q1H)`{nsKRxXW8g;@sc0GSHeQilo4k+4GIs-*FeYpgK)C5QTZW@wmjxN8u;5zLZo20&!(&KhQfn3s#p5Ypv?8eHRH?mK+D
>KtDuzwZ%nYlHdhp0zlWB!NjoM0Bu}#7i`VKJASwqM)Vy#N%u~s0<<fGXEdg{*uK@N&SiT3QExf(kD(T4u>+Drl4XO<XAgDa)1V>zk%bEv-WlfosyQG(e|1z
KJj>=-GpdTAVsAejpuGQ9lO8}B|HxR_iqF4X=n}ju<aS~BK`RaJh&8_c)MWJl$?NBLRf63sItGQhN_VvWl}0Yp#p-0)-)7OvX7|mdkX+Rq37(tVC(i7H?nIc
of9~g!tZ^Pp$1EwD~Us-clBdP6d;tMe>@4K`iJUJcp_?U#;1!|Gq2un+Y~_uwxbdfkRNjg?u1xqVMc|dN0<ht94KKy_W*j6^To#jKWXHiGGYv;00$5$2d-4&
iTmMGpoi-(LwTnq$HN(gyY%|}&B$(kv(N)=U+hrWePa%Gi+_IRy7)VAP(Q-W#AX-3<2ysdo<evip2_qGk@iAjNR}!|3SeZ2B4MZ~u?8w5WW=qphz$;@D1xOC
kcx<y5|E`rVwy!Xfvs9Y2nYPQ<zfV)P=aL$B7&MEB??MZCIy-Rk%j^!N2R2h5|ju4{;%Qq$)Blne{S#@SyoZFvqVS-uU{}9kSqu`S|w6{3}P(?CHkHUj{3B8
NkGaHG9f@g5L$wzgKZ@>&J_)uA&S_<YeO0`R*<3tVUrP583~BcL1HmV&=gBR;n6{30Ou*OY}BEcQ%)=!3~eqe5u|izT~LNGq8w<VXxkAO*vXQDUdRk^NX6e=
Kdu~WeGDDI_e6$IyNli47%+Ywvt;c0k@AL+rCE$iOF{nvAgB@v=>tY2C@BK8F@qE$xS~P;{{SN*6fr6#8E7<t9|STvYN1LK>+1LeV2Y)88Vo^41KT|wX^)0>
ytEYYS`1)*27{f$Tj@+4!hab^bMHHIZaL%+K&eK6KM);Q!D!Ude?-A8H%-|Lpqx((lS|}3M*#MxFS^KYkiltS!FM2%hr75H8Yy3VD$I$eKnaLMhwNliC)@Z)
SLzOrBXOvFwheC2iL4w~h`^eix`u<!6x97}Qd6J}C|~THr}4H!8Ym7)Sy?A>lLDQ65Llt-J+tgvKAX`BOvN4t_yREp*^=w0%`oNP17?^_@?W(5l?+T(NeoOe
BT6)h6G$=;M8ZH;>nqG6P>m?13dKbV#1SXpgfK`ac;I!)A*EErtR$*RP(Y-tlodk|K@>Gj2n0yg3>8=3I-*EFEa?g;2!v>$rJ;#w3StlfNo2Sp`mZ<Di(`Ir
aNn+>s2a&!WHln_R6fdQdbUKou+`sfoC@7Bxkq;mx?!h4w4-5+s40593L&^o{P7{HK*eIs&B=M8LxmVGkNRsgGPD9kC#_T~S=#%`1cmxmlg@R&C^IfqA?LXt
=k);y64OA10Fn&~P|6@gGC&0s4JwREQZ%FyP}C71v;v32l3*8L_mt2K5U;)i3=u&LO-M$9lR=`!rE(a`M1)u-KysL=FYqDim;~%CC0#|uKv?~$Q%ocfIQ_@*
&+7P1ZqxUEGr@wo%Qsv4vF$V#3A8ys&DDk$+7=`=dO9VkOzqz*q4?s#wHXR~QOi6iz2gf0CgwcvdQpZ8X0jO#D^bC4LWobb<t2rZQ;Sqp{=4#3YQ$(lh9C?O
kwQ8K1f__=Q4Ap|meqxMRZ^(=bi~#(EVIXo4QExeGMx&#Aw(!BWtLs9M8uS<K44}%P?d`zc{GgLP3E}wk&xmBMOFfGZ(aO4I*5+)UaXx<m&P;{BE;#6j0!S}
qxuW6?9lo6iZpd$Trwm;5d%vUOaTDUpit1nh)~P`;AUk5KnVnt1QL)-BNY`SG8BYJ$+ir*%nQ8P!np`(5UQDJQ;8aTAUXGAt_2U?#PhpO?%g}XWx;8lH%$p6
5SM2V>ogw!+1ql^bhw`S$H~^T(^%yM0=sLt4yp9WoD`L21OvT(nx63am~bB!`)lji)jp$B>St}n?Tir@PYcZML+^lz3O}@Gi_%+$6y{IeIz`HE=bxqIXYfx{
4Cq-39jq(xDcSGeX816~>UkY)RaEzehW|m`_ku12?}VUJ1Ab8OgM~6@r<L<J{ru_A$0tMESqww-^e5D;Y8qXP|32W^=c7|wI>bf(CJ1hYvog{jYb4T`)Fw}_
R-PVDM61!kfP(BW_1HbCf%nr)g$o2KhvxXa@L<jiV110akx$<z#xpG<TBAkP#m7N$4N*vhxa^})5dkrC^%#7a&jwGU;R#51gs3!87M&Qum%VDXd)9)Qh`nIs
Gn#&mdy<puv1`-4?&^FH5FZ|6>+2P!+Yo6@^@KQ%go!N>oeZ{H>86ER7}AE;!MFGadV)bO_nJrc<bR3(w`YH-gNNYJM94&kAs;00DmTV4s&G+7gNOc~@z>N(
yN)+$_35YR*ZTUY_w*GM?mxG?gNQ5>f*fE;afG#|u`yHPI$zzt;eO91Uy1+_e~&c4OG0i!5X68KkH!;55zGjEu(*5Xibo0!2%jk&20S3&{yt&O3UJk>I~HMS
{Iim02%dA9*q+G=whJRWCnW3T#-b-C>|#nLccnoQ7@#Spik+dcC28CnrfWuKN@}Q|6B0_fjuRo(y4n(29AU-my1F;L$<c$kQHwc<e-5T$IJO<Qq9OiYNF9i&
;(XB!L<5YT(f|XL0f|7D(2NCD5phiC!$X+Kw}u2aCyJN@dAyK_94K(tZrqq7eyBRa49NPQJ>3qjVN78t|44vqSBDZ|;IpU6q&%?kL+l=N(o1mJ0@8A~^PTC<
ZPa5mmD(uy-l5D(*39WiIAC{&N<(Zk6y9v~r+zGB!#W8A*obKeX&`c3CBb)~FLa~sK?o2s2HbEdutOI<xCe)3JpE!Ep}L``SBPW37~n~hx3S6{_o2UWn(*)d
Px(Pq0D0^OvuCKDxF~2^RHjI(NFa!4DQKC32$F$`k^+dSq$vWFqyVOoC=jNRprlrWiKGe=sR|;QiL2p*5G@TYGy_13KqFHP2#k<`LVXC}#593PM9W4&6ct86
5f{_vvkX35(PxHbDU%1Xb)L$~vLZ#?INOj(@y3~}n{+dSr|GQnhf;fnbxY_Er~33D9@g0a=iOig_CY#8pC2<&w$2hdo%~%v-2$W?v_@v`Ccdr5Z!G1IpV#ak
h`<kkIy`;2`5~xa9|H(@q$iqt2Z@v%fSpwAw<h)ToPi?r6<EN?0(U@vHvx<a$~*SVkUjaAGpTgWTRt@2Spw5;#~gXy@IDA_fuTVOq$&k}yEyX**Ihe)zN7T*
z#d4c7_wBO<<IbR=Z6qRtZk-toT(lGh)8V7O{{Jc^2x#avQT1j%N5}3uA8#0ztVrR3EI@?2>=XhsqzcQlJt?_I6xmH;(x)Pumg7Gzda_A1y_0;d$U3xZh?cJ
ObBcf_F0~I$AmlyKsk}6&J@-~4m{2#cKKw=>PGo82+s&sQEb<`xn`B3>@fEnB@Z{mG%@b+(l`L{?%f$oNrwz>P;(*J$GeYC)DvXaJ-vaez7#v_ajf@=B(Fih
bPXd3ofP7p@c4WP#0<%Z5a4%@m|Q=Pp*}?PKEC2gb}Um2vgTk>7Kp*jwb|&e*Ssb&ymWfqgSf|Q11n|B%S=oJXf*>14cB3%F{DvCV3)QC29kgsvNqETN?Qa)
BT!p9D@NNcjLHzmp*0n*<3_W1+P1_GN49!h8`fl_WV;jxMrV610iu_SDCS~Gg@Po3Ge+&j(nVO3oJ^0CDyA;eCbziYj%?uBEKyRV)KMH{h@(|;`iWBqZ5WEM
Oe7FAz-#RLsAEHt`1fLp#Ct8y^UG4x$e(0+#_pa7V;uU5fz}v-SDDw4Q%BBw`8}|`8Ka+nGzuA<V*!f<JaLK>q(4;cj-7u<r|YQ-AY~^9Nv<>5(4Ulz4T>7J
%Ih&PQAEj1VJ$gmbO9KPw3}fIRKf~N5{PPZY2)6<ID+aa_jMXHYZl@mo~XOsv~+EECq~yrqV34-v@>-m%4Rt&A$H~yOO$fD?lFil6nk?8L?KBH6mEBR16U(c
?z?ftb+r-icW#oMlW8JNDMcX?Q9|z;BZ>&^iJKXtPaJ9rwlNWU0PsNtK*@U7j=`g%oi;}(Lfv&t+^d94uppF>WTROF(d58AL>mOH@slU5QVM(%(UWS=AAA{_
7lI_7a!{4$91D}jOqnP#oS0L#P(bD$k@G^c%y6)vnQ_WySZTXxuA^mtqxj0CRIMyQLs1|Q5l9q(d>)^lHh|K0FbMZJHwRLAe>)K;ECv}UW_PG>18@nZrPCNU
&qG5hein&E@58tU&3!>VWDqBSA@PKqOb=Zg1+*B5+^zw{(bL&FDdMA;w2f>8CjH%9n<kQE=1MS4COq!-UBzN3ZJ_M&)=Vxm&=X0f)8ILH&PXJLI|p{bYdQ{6
N~NlS?O9y^kRoD*_XucX*|thCCI|&PveF$Y8U!$uV=8?6_$nRH2%L1CAfc4pD9Z?KMgL$y+D<@;U5tutm$CYRKMvA3`b)qJPl@HhQ!fWv!HXCJ7E&pQ(4Ul0
hF~s?Fna}83tRbU=T${mu5TtXa(^Cp&{X4z-E)Ym?tSyrbc8^g8a4`Az=q2qYA4$JcV?BE+EWZOZs_bUVPu3o@R@I9xG$Et+@v|v0P&GHf@2Ghi`bDH$9PX*
boBkB%Uh2u;LoFDgyf^YEJ{TY0Thvpn6;ROksj*fElT8nrWbb(hvgEwSw+es5Rp)%3?u~!QbjTQajJqST-0#goSFki!w0Z56doiSq<ajYrxT`zq|p2>{Fw2R
qVFieZ&-Dn95Is^G|so2GA4lVc)}HhK|rAy^Q5U!(9ps6DBvC^M|I=u5n@^%iZuO94hPXS1U*Z`I+{HMlb8Z_WgYwP?Pqi0@)~(gySYC6ZIs9&xVb^mrBGFD
y^vdmQSPWpg9>_`9kXrG$jYpWoovU4hj}+Z+Gt@BBs7xjgG#NI)EQH=B_XbN**3$-XA`9-T<51p=Ft;~Hu`@L-M@wRE7oVB(j{%wCr1rgtSg?0ih<@l@1o9=
0N^%`P$eO@TuHd?IJ6sW*pi?+%wU@7lMGD*FzsqUdcsaXbBTZ5|Kme<9B_jI&lxcb#60k9Pt<*AP&EuoB0`v5prAZK1(fWQXjptlsE4CZji>H;-!V#DnC8On
jJL)#>X)bzA^eAqiVgbfuEyDuS)khz(_%7Kb_l$1V}ovz>@<-TBoq|{ZGTP<sH&7w57_=a#;ho3Bx<S?$Q)ZgXi<VF?2C<%LNr7?SzcZd5qHD}N6gyimg^ls
7bAI7w(KVwsG!g`K{q0gwGci!p6!0z<KHlnZK9ct8w-sLuoOB+e|^$(f^^jsgf-5?lF>ue8V6%R2vA2RM9ES{+3N<JMApI`EyqU#-MQ#-Ctza_A%x?(2P!Ft
K;vS7#EB3H9E<d4GR0rbM6DYp9K%B5K+uh=6e);G0%Z!MUobjFNMPBdA9?Z*$PlEY7swR>N6LcEDkOm@n<39{f9l7H;~U=7nrYdCtJbqq1M$H4jz0=k10nM4
bviKF*|@AL(JYwZfp5Zk!=P)PY=rRi8DEM+j=?*0(b4SBC*Tl&hr7_yc58kt#B&o7U?rs#r7ks4J++vI&}Lv_M2L!fjYTOtZG)pr*KbE(Ec!x?Y{j#dH!GQj
UNN$iHK4Ro8dBq~srkJ>zV}DRuI4zz%+PG+W7bB?#wC_p(;F~c={mcP<jfM?cA${kwJ|m#(n{llaS)D+Q6IMCm{7FV4N<oABMT5@y<%Y|?jDkg0Q8z09=Hmk
sHMc1i)TAv(nW0IA}CF<SOgRlENHL(u`wcLsIpgf;$7(sklNc1{!q?GZd*Z;-1WP#@}Y?;!@IdUz-<-i3?ZEtY&v6wlpPPZ5xDN4(LsU&O@QJvr$ceNdYJdO
s`U{V%kp|X4vo;*=tCH$rm2aDu>?&v5dj-$X=Yd`+Qc5&n(VhF?&P%80Q+)rl5Z~zqcIj*%UIbdUJ_gb0GfEoqWI!NLr-mN32IUjDP5A@Rt4SD3DAwSU}f7<
WT!|5H%1QiDj<&uV&$9$6oyU#D5fH^*3@yXW#cJqu?yoc;_;1$ae6lv=2g6T4k^Y==5te>vTZdgF>Ok>mg*~twn0RZcAL{O;-pB-sKm>0F>+>REwx%>4#})a
w`iQ)?%rlXa27VOOh(FA2Qt`QCs>Mt2*jIgq4qJEn({!5$67B266w&JE2jmMD~<t{#W7~mZZdqBj=TVNG}^aabHo{Ftj{yUBSjJ07Z}f1s+N{iPQqp*R@q)I
7b_QfDB!}(7&zuO?T0MQtZ!M-FqT?1oug??+;Wt~Ei$$xDK@3M7&^AoYyV0b@14sPL{ip8Q8bj21LKHYZ&jkA3Z0GRf$WpGVLKX#gSD4OMuSBUM}9HuncBy@
M|wCJho@llc5a>_ssg-PsGmk7$7i!xAo;L$&l|B+cGSHCp*;?<28yK6@dl-~<e-eGX{j?wcqnbyqoh2TTw#ghZ6r3npvBNf$<&m`)ZLp#X^WXENtTvPwFACp
O|aT!Y<C-w)EykL9Z+hjHKU@WE?6SzSS3xC^6$#;g`rhdphYd7f%{8ARCtglh|TJ|t&*w#k-n~e7+%Eawu^R6B~vj_D2!Gp%(f8S*11mG*3u$%dF#$@#ki(d
tuh)>SUlp*+EcD@G8ceMEMtTm449VK4ewCOO`9C+kTC^;jI3R-s5!MMv=<tV&CJ`q(AbJo3sP4BDppfBM=?YO+-c&wV8ldmYOF!coUu1sY2u?zHa<y00aq>2
7DpRpD|n?N6QoScPFZ+T%B!k6LYy)i84c>v@W8`xWMrh<d*(vQ2H3D2y<!`7#K{!KhkQ3Qa*rt8vCPV5Xv8f#lMvX_GZ5%&vYfY@u;xT)vSO)la1#YdF}m3m
LeRvjQ6!>YFA-qu7|9k&(G;aIG|u;?!_%Gw#9m1g?G7gU5R<4h{CO$c)dwUH-KOB`^^vw<w=X=*Ht@9?MZB$mg&$=;W#BbjnFrDaTkDs>U9G-K5X6&4EQvl_
mbl^+8dS%z)Wsq|povRfna(<7%*9J-!Ay-b+gz~JwlV3CTIV@)B?c;+nM{<WnJCet)roAuR2G*itGjmYVNS4$p^})c<dACtQx+DjLe#fvuG`FnNkr034%`Jb
ZSmw4RhYl{MuUkV4<kuoTle2E(Ir~$_^~8}sV-fFjp^BfFgQ$P%7uy<W@$S(7zK+;@&&hI5{;ID%u+Py*v(d&vPFuqHLYf9U0TFVYWZlZ5e+L-OcteOV2Y~B
?^-YtwG*4OD737$rtuDMFr2xZ=H}H@u(r3In;nePq@{%N?E;iJB;;vI850C98n`PAO|I^dQf|~XhRnE2rnniZAu(AQWDpbD!l;|Ocufvj8PdzZtYvCSoTeCX
LvX>{&5(fPs_eO@uCe6okDu9R^&ghu9+2q|Js9UyvM~d$ti(XIn>Uz+^sYW^y=cC@-6^2Ay~mPb7=%m6Ou&V=RJfRpxhgS<D@;nNDkzLmQet9a+_LSBI1;;N
Rf+}%Xk8_k({_q+OC+q}gOn6il!6%OE;NB8gJmHEjF7vLAq9f<jF*$Xo#m~z?czcWgE2G+O#~8Ap+4frMaI32L=)RstfSnFO{mxzleunbjb%Ap7S@Ha26tv<
nwf>nY`{g1Gt%tz8k;D(;E^CShNy{|i6N#Xl#q#m3<V4kL{e0<RVlCIqG%@bMAS@zN-%<A9S4ERC*AxaSI&M{!okqLi95Haia9AoSR$jQSA!bJEOErB9a@;o
t4`R+^<v-tIyDDwDAH4vRLOJ-kwQRnU-vvwQ(~BYZ?gxl;u0z@weqUU<l^EmR;>q4;_SXrEUbYDu~Z8c@sPeeYMWg_;fzBUcU?!GfDx<IgdU1>R+YY((<^l!
2bYfW?X+7Jw+*|@YZEP&psfr_uJbQ3Iy6~vWp^$n7PVc`-b~INR!eL|DV%nGir$C5nn~}NyCih?KM3xu9xy?ByU&W%7`tTTnqa63q7sp4f&ihRiK3{Wrh=3`
0h8hfp3ftIl;VgxkijGK!xl1{p&=m*a*)9QKpbNuDEXJVi9$f)h*1e{oN`eTQA?2xv))96WyeX)>kLKZtNn0+pb3B3>{<P0z0njf1pc`XlMz3<Tp|1Fq|n*e
nh*AaM4zCO^FZfWe=pC1e{bqgIpQxJ$&O`*CpaI2Q*`z`@0VFG?8PdH4YE&5A!PTId#qIyM|SN|*{-^BRXE3t8z9^JZD1`*%(XL9H)!Tzp$9np#z%5~JAK{w
*L>{(V+YfvRjHAawu(`vT8<b*Z^E-TOA0{dLo^T#lQ$q1*j@+e6m%4jkORC9fWu(-MF;82jO2R*3d>4LE*4q`J1Md0vifR$#PG7vXojl}rHFU3;Ox~C_j}8`
2F;zqeT+MF1Q|d?CYSlT{lVYQr|H^M7#9~iBc>74kI(xqcnGAzKob3L;qU~$nEC7u5I3QMBBY6r_HrH2+Gr}&O=76Y39<o*N&=XOmVlyysG*pmgEl6bL#+t}
w3&=bg(}h2=MQv;c276H(C^z^z2xi+MgL4e7{y}|3T_B|1Lg4}E66aL6Nj&f?3SrXPdi_f%+Fo^8BP3iC$r@x)-pghg-V*@t{Iz}n@|I7=@<h@4=K8EIVR2x
y<E{wU`zw$13;ls2~k87Fhtc=B+QgiP_(lJLP%6oGZ8Z*R8Y`OQ9%q;Q9(lx5hVo8Q&7bv0TM++EVM+`L{d=%Qxp<Vl+iRm$wY*~NL0;56tpyc%;IE-sFOxX
nuds~B6KF8l8~gPiYI3fTL!Hs?CnTUMAH!!1h7=aM_4AHq&76c6|!hzS||vrfru%h3WkbUiYm0BnJR*oCT4)7s4CEEAfjQUf+9+wjc9@js*)-yf+CinqK+M%
B0a*`fR;QkfwFd*91dXjO7YOi0a70U;YHMECVlg!Z~I@1led3N=K2AvtRtbg@q7ui4Y}a>?%sp5>j?nV4%q|8$xpZN&1JePnZ$8@ajbcGyvJT$9;O(WtW_O3
Y}y)3bS8q@LcCs|ltf;Ge97ih97%|RuI%HiZEaaees1UBaB@t<NJy$H$5?=9g2je4j-3U&2x$VvLBc?q3^>rDy=*9~M~UVM?dwlTPZ?E;eqP?~@wh1!R0Kfb
B|3bA0>z@muOW-zt98C|6(Equ{^bW05KJc7NX9aG=d}>^iQJ1Q7!3F%cvupp{NLkU+<$ds@z(1=CR)KhPLN}xMMen#?S&5YNLm1(LrFt$>zgX;DZsp$*pBY(
e$MDP<b1l}JDl{i!f+>0=fsDh<rt5WQ3$L?k%>wwNm76^IL5R=6Z8AOxrXzR$YI}OyRr?2f(c~K?O<n~eJsN?FNQ(_1KMZ-6iW7|U>=75Se@g&LL`(V|Kb!k
$|R(o{>*;PhgZVU@7p=_ziN>9A*c^Fs`HlR={v|kEDzEx0GM{yE{}8wd?c715@_~)=~xx`T5?+f8Wi2!EmJO+OG-ah%9iD5@oZITB*v{guiGB7>ovp*CmV<|
le?0e(s!*tBVKj$r4FWUoD*G0TGnb|!GX6u7jHS%L%Qp>cSy^0lCV_G$%wV8(Wal_v06!D<ReN!aXS@O+m1Tzv}n*pB<=Q&>l+h7IWTN3MQWKTLKz5Hm0bxq
T@a;;?K2Ryt*eS*EuuG2!wZPrq^e~j2AhdojVq4PyJmE>E#nfr<#fi3xWiGfo48AfG~5arB)d^}4a=d*8U>}2%%Gj)nUY0eI?<M?F8AK$w}8xs6oZweLoGTo
GAgQ;+&`0=aQZzmk8nbF<PU(MC}J1wte|FT0+2tnfq68CLbYgkiQUq~ro0J?Xc2<`#8~kF{C}O_xHRA*$S|+X#MnH2)GI{<R7pWh2V-yTCLvoP?Q$NT)sisQ
#oRQOZ`fE?31AZ;<dFUvh}qXLM%x-l+>8!34<M}bFwQ0ZLVcfmoarn@2CAfRWdTMi3w#bJmKBRs>rX&QMfcxRc)?a0t#1mfQM_8>@MUqTA?cY1GZx~IlaXN{
3mDB|X8{d2VfAOSTgF#V;x6#C&dHu$OXl3>EwA`(Y})sSA}0Xv&lXPTyrbbN7v@tj9o&~0#!XJXn&+=V^Uj|>=m%H<TSZAK6HVDaCM}NahlDtkFV&C(m=L&T
($4%?Z8WL8#!NsMx5aaMu-*loPb;+4rYM=5%LxM!kl`ppX((|9LXWXk6?)l&%ZsIa^m_U^qVf0RZ-fURt6I=4VSIEqLPoaLp-Kpcy;>(U<&QOxi?khC((Dzh
UB`|1yUAtu;Jp=8t=1|%^KDiN`1|`%)C@^3KCSx@b0>$E8sN7bH0_+$@X!vNCTJ}vaO^h6E-q*gF?8k25-q2PFf3WFT1!Z~yJpv@ld6og@kBLLn<@5%KCyYB
V?JOPTz(_2q@$0lozDbd3~LtHy1W66wE~)N4D>e9Ab?ncShQHNh+S=+?{iN8@!%b2Jk6$=4c+OZm;*-Q8Wla+ru(qrcDW-woE!4@b)i!jrJ(VJ)}UWOkfgv^
u){mnHEA>e%Ic~l2vmwU*2QN!#n(~vX?)sS)dqfiJhfKj3=?|RMrO9s40PC-42v*Df-p;naIlzU?VzkMQMH|eV6oXV0ee~6$<+pPY~dHGmpQyWU0()19dtT(
MlK{K-3c0l5YuCbQg6|_7rqTzX3`nv`HQ|B4AIrs<DU*-9M)0Tmb!|l>ciqbk*lR>HucII)eet>-&PgZ9#~1H2*Pl##3!fYpdW1`@4ff0k7@|wl#*zOqq)fB
m&@n8@69KqY29s|;|9)L^WV1}lwV;i<kNwJ1sHbLOz&np89KbM>VyXROw8+RZ(>&Eg%=@<>SJIpFDk%su*1-_e+6X_rUzmJq&rMLmEHYWI$mXme?`phhJtc#
G`7aqn^ibgO`$Y~RKir{8|SEJN~`OxCB-kK&eQkG=!J+xaD<U^AWDgdwoD5~2NRm3#T*;xlX(I|VvO&jUP*IPZ14;YrwKf}+U`for4AYH5@S1dr&rCcA)%c|
W<F(z)avr5Nv2I`6ci>WnWHkyj=VYw!=|rO(?pAWcg6`JcA{E+&tiU_V)q7n4?9*G?7>tszLdN|1Wh<vp;`xwaVOG<MH783tHZD@!Xeeb>RUmaxhoUTU3n7L
KxN-Bn6W4z$+Lw1ZtgX*=;aOf*0E$=CkTucsY9dKyG*Jt%u&8($>P)t121{uMW%$jAXS3Afd?dFBIkWx(Wz9{A(&(sw-ueQlfB;O1x@TOo`9N=sq9g`?NcK}
IJ%jX&@riKd#iLBT2YmkU^H2SmJ~@0lRO2m?u<%|IFhR3#rO<<y4YVY+m?2!NiW~w0yR~jOUJ!?Q&lC}^T&0g4wA0Q?3)lM!Misxd2QGg2{k-fl5xeG%&&;G
8}~_ZoJx^bUYJEf)*T~MEYr)Q7EFZ~Zh>VCvf&7+h9f>Y>lwi(UG=@QdUmUFuO)F%gb;3;!667kO$iK@QCqUT5kQ_mv<i4>4s!ssM0h~%2a_P_j`N1cMf9i&
;vp4z8i$iCGVzixt?ZbWr3zOhhq#QKJ-XS#b?3KHo%Oox(yp2=+alYUl>*|$D7LvnEEM4z3vnY4elWx=?;=Y`+&k@bjA&$JZN=0|!B-t>`ch?`;Vo%jQ%wZF
2d6u+cba-vbdeFzhm|hcRf$fr@b@c{%_lkU+0myL7hFyzgT+l4v{HIL{c9Xpn%$@da^&lmV;F(7T{w#zYXFH!2@mzsciu})Vxx(ck?*I|oF=XK=*yuhpjfkZ
tQG-U@#BY+&S=tbi*tI``RmT*EMrT3)2P12>$4kqD71>34jswGs3NTn%ry^MaOoCe>5+mqAO?N6BOS4}x?ic{4uKNSH@}w0y_#SMg2})vG+91sPWUQwHkm`s
K<Mfqa>*^#liwFw3<X4~H<aPm8#=k5S+=rlU53?i@R%okVS!R2B2+Dvprzf0(AI%*tjkDaTthIXG2(^{P+2u<!9m{5qnkCW(|Buiq6&1Qgyrh*ch+@w?8YiE
R&vUxWipp&!+0i4Ta?=jEedWA7s^``A9c8r4G?N*s-xato2t{=rPB)2x^}5M;$5Wyu?0~CoCXYvLpbAXHo&T_L{vId52wx-4o#nxg}-?<d%QETQw0}us_E5r
(&=9wRT_qI_Dww8pwy7}XS-9&iLN2jW@J=UQ5DsxZXtsZS#6rbv%SMwq&*q8Oi%?oCd5kj&CZW?4n!P|xSA^bU^J3cGzD59+7oVtp7+IDh&ShPKuE7UVaj5!
hzsK3og#Ja-4fT+==kc^?xU=#ODXeDH*xco53ZW(*CTLGUUi$ATQiTjv$r^P*it~2EvSPMXBHDwgW%^XWg=AH6H?TZ(h?>tvjzE=Q9nt259J}tm)w=whr5)P
rAyGODIF|9y!;klI$&a~oEENLnci8f&JuDMj@9)0NgXlOt4Xw|A!IMCsH*!3Een{gyQH--u8*wVtDc<%6;COQorI}g6RV~kY2#En__lg_vS4<yz=9QoGFr-I
@)5ERERJK~UJl!)(;YH;kd<M7ohQAf;Zv@h6Oyq~Uu#td7dreh50kTqb>-J^oXN@^lb!1n%R+#N&gn{pr$e>C?|4pw^W*P}R!D@M#4dx1yC0oG8ed+I8ojCA
b$15csn@%@BCXbu1yxdIrMHJ_ftS?YgS?zCdnn3RXU_dbdF!C7M^vi^#%QQrYD?LJI*#t1iD$gDDma*sAC>NUJssu&1g?pL*_?C&&#tQwE}&r^IBBch%S$}V
Q4H04GYs_8eu;~I(a%6R%JGf~)(kUKO(xs^w9gFQt(<T~)L{U%LM^h=zGm6KULkvBC8vp;-H;n}dAJf9h_)UmZ<}oZ+gL7pM-^Wy<h>;-p;A3|C&f<m>Skx5
a>$QMqtaKUs`Lrdrcb{n2PbO$z?jz-YR)R+_{MedPUEz?T@fBjP2HBLWNOQ;gm#NNT(#=)ngl|;1Rz3_2N!G%1mrLrWwo_niU&g)BRaF$p{buSmlvE!2F$?#
7%V%TqUn|6&F0yop|0lrb%h=RS=RU`uS0?1_3D?ILERLNm5aQKGY-%mk8T|RoCA;(HaM%P17nid)wd$F2HWx`vPc;MtRV6Rd9=#A5Vmj*C88G~lZ>#2n&iE~
4V*?UE)~*%Ma09I*C!IfNfs+07GZ`#>0_A`2J+_CmM)B8_J9`DuE<<s*|4$77PV!D^+aoHEa?p;t!+Za)UYxtswB|7xT{v9M#fRWv|8D*I=*lQ@tDN0T<^}?
v(_9Ya#DO__~b9L>)tvt{%l`Lj)h#YS2{p^SHw<Mw+h0l@ryB+7i(y?qqot9C%lJ!!ghyltElTU>_^bmfk%ic(Nz1g`&BJCf>WGYV03jTi5JdzTtj<1$~{}7
YbSe<TyRv&X|<;{ozRVkR?xFyWZ^1Q5yur2$8Q`((~=uSEgcr=XKTFq%sJO1hNBe>IL;%9TXoLW5+oM9jx=)no{mmh;=G<J$DWZraU%0VWWcAVYvQEdFg7>L
iWt616AE=ZRfw>(<=&`z3yShsyzd<A$<L?fUtVoa-WHGuU{{B1^SkS>S@n}R`#H~lBo*sSA1>EGIwPPOxYN&Go^bPC%Y9)n2V7yDbllK#9uBS~-Ypbi(3p*h
bPjU#V2pyq>r!W2Je}s!%No~D$B5qvEl#c?Rypw#h2iTOJU7*x?VHsc$IA(x6Ft3aY**KrjW*uUT+tm4t;Mh>M*AUQv+CBXOWq!y(>vW_;>S+{A1)O;;t+YQ
bF^ceYcwy5-l@~0w7fTw33_s3DvH(L8O^E7aFL{nq|V>O8ExKI#Z`vnIdLQ^wo^x>b<UzYuI~m%CvwczQA%J!j{B=d8NGFe(&%~84q03f9n#G%8@5(f9rTJ=
F-{ndoZ-iQt_0@J_>Io7L0UQK<XoKM`JLmgW4>H!`MioNFE&zV1;NGYV-^U-m`g3<gOD7sffP*O`%ru0z*)x?8N!hhcfIMLnzmYm)n*N<#1z$E1$1?axpm3A
oT_>fY16Ny)-yr%(b%c^l=95(Jmg(6@<bgsv~yp!U2uL$r`KLzYcEB9BR1Nzr$@Uu>M>nO!r9A&@XROI4UHoz(Jb9~uHGIDoO_|yT%At8Jbr7O+pO%{b!|fC
O!|geK;1$ry407M!QSV!)$(!)Nvck|qcfC-is*b@-@at-<jtJ(om%glvzdgdv#QYfV+|YQ4p|k&EJ+<U#kUAitO}d0+S^9(FyN73h};Gj8L-B24|+E$ZFJUr
Aqop{U5P!iiH~Z~jK3#4^kmgk%3;%dzYE2;`8fM#s?)SHm`_VR^*ZP)(kCG$9eeHA`oyEpcey<$i+eSMIFZ@m4lP+#;w@d6Im<TZmg}uOIn=D(6I+*dba965
1!CG(bW7m?@wH-NwD{PmyVOPyo4}<Ykd12p(IFPV0LprJgsI{TI6}|fXLx=VCSJIPkb2!~E4667ZD(4plV)HoEn^sa!J;hbY1~*9ROIO_8*^5a@)2m)MHjo!
g3pnMQtlm2p7(s~t!fG+x%ZNk8S~2{*1EpVX@;fdn7H4ICpkAdvE7razDB1cN*M0#=IDwmsZC{z(0dvrR%BIG2jbPuGukn(np1bHrK}*d<Sad698{pNZEVPS
I8QG|YU#HER$)OapQ7Hws#Bt%sP0bJM526D5J9OUoT1k!2ym)ux+tr39OOI&^lv8{8bYKX+NK4YSDiw(gU$1#S<3vLiYjZcb`cn$#ZGBqWePC0w%=XHMukCB
gHp<h3LPoWafWvEDsj_`-*0R>ijhTH8S2oG)w{4%%frtxA!=&DZz2Ic4sD#=W(7QUh!D(+NNpVgI=*-&SyhMEq4lCAemeWp(c3mt>4->5`cQl>k%}ICLRoYd
N*WvLxC6h&%A!5#FEYeB?w^qffT^}~BA3N!3)xm+4FXR?v+{GE3o|wCgfD%@1TzcTz(C!Fvs5JO!hH*@lv_Dxg?UHNRh1rUqs^@PcjY3?`pd>mIuLUU3tQ#Q
iC9;MGT1@EQiO}!S!8Bu7K`iwrq^)8b7H}^IU?3da0rH|AGvv4^M#kjwh}VulK7sUTfWz<WVGF?o4aQyrB_Vlrf`)!NudQeErW|t?5(AY&f0HRm^Nsj-#0RC
FBuu;M<AW^Q@X0fjL2Rfd{!o??nQSY2x^6#@Wd&yHg`I#8C`ZNA2`nR#Gs;9-Aj37<(+s7BF<PFc99%m6!Yt>3eBf1^xczBP16L@EYeonG?Re=LQbqDLxk$`
fTV{kJ6q9)wM{dG)>D>gn(k7dZ;EN?!05p9<D8SD3}8V~2%T&-*7!-a?O{z&qb~)9X*GevG>2A0eQjjhD-_}DnBZ2jv8zqJ9yN4_XRAHkC_MJa9TS^NXsQZ9
lz||#-USlGV%ofk546lY&fW8URjn_qhss5BJ6}%Ot{-O2jGWD*4{`<rw?IQq!HG5@gIsG`95o0ekcMazY_Nbq(K&e1zOvBPzP924nuuniR(9BIK+W-pcWX1u
wlk4iY&Y+NrqB3}s<Syms`z{G2cI-G4A~+P&6NbUpsIE*xbK0oVpDlzT-s<|L2;H+7Q=9;J!oKM0Bn-(OR?G3t+5HJnroGoA-%$&s~KA_D0;23#tD>dZYU;z
Vx%g(nbaZ_yMbzzBRXIk>Z^ycz?CYgRg@5oOwm*jJfTEYG!m^e(MtSqA9EB`c=9jQtMT|08TW4!v?11X=d#4Xd6I7u)V7305fp^OjY+<aamapLh9atBBB_qF
AaVG2ne>%F#Uy+PKbm-fNU9I0a}3D@lrbSD7}CefYgE0BwufLO!J<>Rf-kt=6r>?Cg=O8bNAUT;erZeI9hPa6sn?qcJ#y`GE;YO|{nI@w6;th;L_+b6cb5Qm
VXLfrMq*45p3W*Wo9#$O3oREEIhrg+h)s7Ha0<q5Y%C6CY^Knf;Vlg8F2D^E0m*x}R1pQCYRS;s6?Jei+wJ+^=IZ#CcFxAn0&RJDhdYicwZ2?7^14b_c2Ps6
MHNLX&_ZRyNrdOF+_c)G6$aB=t2dXT71DQSBPOje`R2RmJd>gwnd-Ka*O`Rz&wh=XUnvrkEN2Er<t=&N?O;V#wNa{wgL>r5OL$mLCl)Ffb>hldIb&nfGX!E@
nVi!pOdIoTwH=W)_if^N_%?U(^7aX}NgB@8q{d~<Gc(KUo4Vr{iSYAs@U&7Yu@5XNHoA#5Q;G`JxZ*comHR(6rNu*CBI#|bd1iGYC6d)redW?b{Gr}^Lhsq%
FDG5^ba393BBs2JAuVGlNg*Z1(QTH~plP9?!b|SW;%Vynb$4(keD8;+T^+4QrI;DennBf+VO6Qfkj#bh3l=7`uzjnV+3^tVl1-T+G)Ck#jBJ=Ce2W_1mIrIj
Y|8V-3h?baAf1^~B#AsbA+lUu8$h|?<;3AZfJO%j<X$8|H;~jA`l;ZDTiJ`g-$FQI70&Q;qblt&R<~Dd@arXWVb#*`<Cv;8GrNYuumyN$dBC%nw-CKdCfbKk
@e{D>IUSR!fzjx98_t4mJ91ZEd<{tG>84W(9j?pRZhgd`Jj}8ayan#j7K~LD6sGNbsu&o1m50p|(L4iyLxU(4DF~ts8Q^)tR%GodEotg?Fambb8G$lliP%9S
cxY(u)Yy$oBtqcW)dY3oCRZ-)#d3Iv>~As|45=$KJ6vN=azP-o4Yr|a+Lt*)21?C4D=Te>5)Km+0xm7Nj8;qN$-U$i5Cq>-dB&_~8MfBmMB4&hbhft}Ul6H2
%-%qP<OXC3EWj8PzwlrTe_<vx>S7@NFkuk<h$@rhi0MGm1NzBgXhhH-f<-ixpn6kIn6(6&3L0ob(mhZeE|4CS4vJEMDWndfph*%CXi}1tMbM*D3{4SckhM6*
us`$NP@I7kY?|EcRQDX1=rA-bA)x4|z7kR5p^_UG1k;Fg8W^gmpw_5~DH;YRT9Zx+yz>8vAKbaeVf|rX-68-7pib;mRe}l=C;U4qn!N_9Or?}Y!#+O12i+zj
Y6=jfXodi+KK&!fh$zB`XrF)Egfc<?Je3aTm~XC@GzYN+h3pMOB+$z=?lcAH4|0NcEC_={Ap%6CL{m{9DtVHM2Jt_i!`kvWB6!1tsG;&#0j-3>C-^k9MqYve
g)-9$5J-&#Qw@_)GHw+gR232gMIzD+KnG!}dJvH`QnCm|F(oK6z^4bLCL|8u>poj0#`9#@gexYsET0`_1mH^{j@M+x#i}v$di{Gc9y3f#)9J)~aDA5~dGzxT
MFdGON|8)Vlx>NonO9>5&m3^mDMdh0QBgG!6(SWfAta>3NXkPDB9W+2gp{1iBSy3u3T*U#Mv(N|bol4Yez`;IQ`ciJ<7cXbD!@~bBz<x8l+;pt;@DO;P%L(R
mE%;Hk&M<GAhu9ID_(LWNtdCb@P=vA(0DRJH#)YiV$drY6KYqGnk<CP)MVeKreWC~B(^VrhT7GHnq`L?^x$J+HSMs!WBL4j&Ji{ti>D$RRebdUi47%gHjl;q
U7DHr>GzmO)qLk#-8D*#$~=lU5fI!YD5JfC=!XuC<7@cV{ZJb%y2ot{Z@vs>A*M%BPtpl5BOKvvYPwRTZiBV*7#z5}pc1?HTghee<F8=o$>j7%9Uj!WPbO?b
m5tN1r36$ZDI5BC^V7R_3n94O%YDmq87RmE<}}v~2$#b1H_T1czj7RaVPep_>hdfFskNF3JF*<B(Yl=Td)`gPahJZ)NlWOkCy;JJy@t>-Pi({Eu%;pgSr(Y)
fQL)$_~_C1u@7IS{*Emyp1HhQu~m`u&7EM)?%_0F4>^@{QP&J9osKU$>bm&Ox_vHRShKkjIUL1W;5jMxd*aiufDZ3K)|h4O^%0AVyAJvt=R;~_z-D_Lx4~g^
avXzL4+Xfy{8`#BSkUD^UR)1?{d=N@N-?xT@rf1Cj+UzxcBkdVI=F>UOL>l6pzOCqY4pDJol;7v^~n`|CXzT;%^|IYaUF3`7)Hb!xQV__HG5MdGRF{ff<;s=
A?<<lnbYZeTtNj@^jC3t(Waz*W1+8LgR>cDOs(wcJGIRDa|U0_?;qUVyhd>O&S~N2cu56>PfE8c-0^#fK_iEE;|M{7xOaG-ByQ?u0b9tH6V{wiw=grZLV3be
H^9InMz=jpfq8Fk2$?M33qn%;u3uF?bpG?}iv30d?RbthO|GSa4UU`+AZl^2i|@~3An<~^8R(~6xxx;3#Xm<_+j!$U!or-ZJ_a-1BXhZTJX?%IP^&u^+R@tf
I}S60WF03<80%#Mz{yy%*3NYmow73h2pEB&1c690lFWtVc6V-vcc*=~*GY&$D+(CV=R6=6t7njj<s$0v@>NsQF!V%=95XJAuU=#gw<F=-t%F2LDPhH+n`auZ
lOi2M>e;t98r1c)77=pkA?DvijGd=gi&#6}dbgN-T~3dk)+CMj%grm1X9@3hyj(i2Dk2)fjZosZ5xdnDSx{7T?&5{soo8EJbZC66J@D-UNfcEIJVRq}byJF*
Koe1cPG;?{TW&hA2uU>r32a)Vs02zFIU>mfZdR_JQ`!gR`}3Xg^S>ut7+U8JI7ig&T5DkPcgxg>hf=XHDkrZw&i6!NvzN%FJRP$HhHaWG5mRQVbR`H$;x0Rk
ve?>Gkdp>m*gS({DXMY}$5UlA4j}Ul>AZRzosc_JbBLVoXS>@qMd<v6Ph|>%zI>vopSe@+PYuGEP22Z!?(3VT#f_cB5fD^Kb{=0UN_H7h0<!<og<&5q1P7Q2
ebkC+aI_92n1Cpi|Gyjo(3Qj-Yfu^_>k>-nK%im@r8|s6MWZRPp!<RPkLEy755RYxm~sMpP>^f_8Zr?f<E9n3Af4o*^iX<-)gTE3y9wAJk}3FsQVAE8kFbUT
`5{v(B?=iwVP1x!9l@$Eak1JPbPNZ=9YH>Ohr|`!o1!Q+eM)+S(tFPAJJUF3YMkJ~1m_rJHX-ilJbjWt)IyCd2}qQ&0FC-*L_|#qM9dHYFj1k<kyE8~2)0!2
6kmZvLdh`^RY<VK5fYMh`Tm0+bgcmq^nWODeZ>$FvY$ICN1@iVg$ePWWY#MW-_EB$Gs<;oe<xnB<m#S$e?gvp;{+%j!;yg1V@9Wwlr;_g2Z8b>2M7Y7dIH1&
Pn`7sHhG@8mjS6vu3?NnfdU`6`iK5svVMkHQ~ZS#m?2!T$uJQrWHzR?z=t7UvH|v|Z<vA|lAuy59wet~9f%#Ns{d}GxI97x@O{r-Y=52tClM<XV`WVMxrz#=
Y8w#dfTBOX3`9~K6;dleX(<$HppYV31)wT|NCFU~WDN=>WTIt}!b^_)V2WY^839fk81oPHfcp0I%BF-atFngx{KP2CK@lTB5ljRSF)0#I0vUcE%gYbNz8z2B
$w!$b0uWL#GC*@rr9$=!2fT=6A_SxZ!3h(1C$vg}n+I%wnm_}H6?<C*em9Swo|)xbI#Rl>UAR<D0!av0Y1b{xS!&lCgKpHJ^Mfrb;vOe7ZbL1X!SGVALmZc>
-BC$Ww7}CdOQwR=H~duFn<kAMl7qf*++s3A7;wmK5eT8dKr-c;oSAc>bSAK+j&D6puq`H4zDiui@>GZcp@~B~8P`S93{(|riaFGLOjut-gUG2(h30Qba!Ctl
#FDpgOx-5Ua;~ilw^H*ip?HX9RB=)=?W&7^)m24V-vd^Qg1}-=VZ!dth1qV?M^mRlWab=1kvlW#!D1(q{N2Y$k6l%Q%`hmR$0e93#0Ub$0qOE2|B94KFIwhe
xGYsc$VPn=75aafML&qYf7x7>5+VA~<T|?I-`L_);nO0VH+#wa1ely0mJH^~qtN_M-SE_b$hTPv;}`{JvQAK_V>%N2y!>#PjrY9~F-2Qq-N!^%`#f%<6Jo;~
4JM$q^<&dm+a@t~$y35Z%f#s60l^_oS<}7Yoc-!%C(3s=wMA!qFTIdU<$_b#v)d=_6OGS+@rI9E>p$FZJIEl29fMQ-u+S`}rZ7zhUyUK6dR0W6h)+^^2mDSC
s^j+n|LBL;@CD=DCmzo)9S2l@s+n3Ug?_fzMEd&AfOen50pvM8iar`Clk-e(;qK}0JjPNqrLg<*A4@VU5#s6WyrvB6Hn6>?E-i$sv=L;hf+dX<BqRWB+9R_t
w>AvNEXeqY)`ve*xx~iSqM_!^&biEOCEdfHmxR-2GnXNoEvhuc69Fp=BU8}kT(}uYh7T~wjMnbDU0&|&)o~goEuB_PER;5Gn+c#5(K5Fv7Hwb_m9f0w4|Ye0
3Ju0LI7|~;VrD5AK<f7`XsIq|F2o_LeclAN!DR`8aA)Wk3g98ea+esvoZ%tH3|uE0kcX@Q7q2nXXyuF&n8Q`7?R!DYpytrPrC{VhD}uo2^vj4_N}oiVLnj-o
hZ|Gj?`n){9{2~8o6c2FCSc~oV;a%5i&d!#f-*CR2bu+$A)<x}Ye~62#{@L??E-xuK>;}OIP&rAesl7X3^b7t&{Ij-&38^ME1il6lE!tUlQ~KnG#Yaj!9rpi
Y!FawjX0uq39D*`n@$Q{ZKG`zNS2jt2eiqE!9@m`lQ9;;hgmC`3#YimWO1=4g#BgwY7bVu@v^UX-oYgRMKTnWtu&BR1tkzo6x9_K0?e?~F;LMmktc#^Aa@}E
zl%{qQlq8BgA7Ck64Nv&QVcTyLL@?wB})X#F(i^NGs|}27?g^_uYW7@#8q$t+x`*PS}`^@F_!`8#a)auK_xhhPcBEKY6`uJ@H^aK&>fF#vY-%lAP;IxG^~sb
O%o#wP{j}eLnJFu6u`kq6-+@&#57Sd3U&Ltw_njUKGq^wG*c(tBXItT3npHzk|X-uB(#BWxl#ITm~!=hErQqAYxw(<QdElbmgtpqE;cK4i}J~B3YuFoS!Kc@
h_6hPv&_;u!BJMKp*nL@MykQ9gP2burU)-is8xB0a8oW0(Z~^1r`|%QE6Xfyv}LUCe{PR>dMk&O!pSSX3gSU$q1R}&RmEEP^OEzuZ-uEEOS4k-(YUGMs*OPr
bzMr5mJ%U7hF-_e!;yqUjz<qJPwlmFjBGA;TWQsbt=X5xH+c}n@|sz1RQGy{7ECou&>_m>Or34nat1pHzL?ssDyv$^((9Oyiti-sE*!i|i?kl`^}}VCb;WHo
ynS-bUS%-_^!^@<L$c_)TjQ}6c-IKM-U{{g(S0Oq62uCX8%nzFboqv1V_w|nUbY5W7$hZ5xarjN=G}22X=;NlmD@OiGh!!3t7@_8jSm-(B=brQ%4+y{ag&^~
=FGL2V-_;bQNFW@7hL2SJ7ZLl{GX+}iZ4v+tU9|5(X5<v$0pL|<E9kbfp7wcqA?V~<TJuuO{m6_JYiEPEgjZU`DJ%(tA-wiA=r(7*>rTz2C_>!Vpn5IrsiGk
j#b;sGky3DCW={SqnghA7p+r-=^#lynKH;Hn8i$oG2re)OJmh0M4nt5BFZd@sH!2)t%c^>zVfhIO(>vR86zV0aa0tWTcb@GU~*SW;Js=5@a}C85RX`SWrtMc
9+2j9E-1FkV3idtm~2^8iQ4mtRvj(}B#3htG6@>OVMkS{@<pym<D72Ln#o9sk})MdE4x)EZJvEh-&O0D?x|F)q(~rMn4!2`a>11W-Lr3m22~(NTW}WgWvj_0
0dixqxwWYht03tI7VuL_!KyMk8md<89aRo3xtiK$b9f!RrrkYQqfst3ucqc$$C*(=vlW(NNRD4^#%Pu<bm)WLzJz<P`T?{RPuo3Zs4jLM`If5I3^L-@vjiJy
ozf3t;Ymyr+YkoOoZUU61}&hSh7JbR#xPvm;Pjb!54<?D(qO75>(J4Sa9F!mWtwmrWA!jS5g=-83pg7(Afk!`X~1zH934voX2~a540&@EMscq$bO8@7aH50Q
*aP$t{m6LZ7v;-bQ5qs+j6ec<&ZHzXz{rN1v>*@oD%5cV=0XHC5X6+Ke&|5N($EtCNmWopM52=+Nlha_l!r9(U?^adAR671LHmCh9s9F3luzcA&>Hz5W9ue|
q`;%VHyWm=>Fx)p_<D~GATp>u+r{VaE};X0g2-|tP9x?4Cr5&Zxb>&}$mD_=hvD+^<@J0|&-P>KjN<!iLHgims38k%9`X_U0dt`rUW1&DDx!)&#F}0H-NZ~(
Q4{rQk_0ITmh|v3GL5!ijP~CRA*ZqYhku8MESAEciiFPDlSsB8!Q$4Jt)?(hDoeQL>jH=QZoe<ul;A%Qg&|cWQ}`{(0SAU058ac@${i970t|%<b}3~znsjek
kCQqXc>|n>e>QEC<M8}TH^g~*%KHSMCI12)M2A8o)Tp8;QV{R)cq>RiH%Pzf%SIz7N$VNSqF&)~&~5`kh{cw21?DNK(o{r6D@E2+mw=^fwYFHV8hjmyjRuQ3
I-E&r17L+D)mCYodiE#Nr!y~#OD+j>DdpwO$(Ur9jN-Iw9%8C!Lbhg5N+zQjdfl<Sa8D^Ru1dVI<;vS|$0D0};V}lJtk_v%NR<*mw<cb}s<R9`Y#Iv|nA1CK
WPU7<&Pqs=A$)@5Kw_zXeT0)H5|!BpAUXp^;B?Rg!lt5%eWU<TFhCTw5TZc@qQV3c3Pi+%LWTo^AF<d97=VZpCYl7G5=bmSW+Cu5_gPRMar`Qx(bLE&ae&O(
u$y;e9pNL<*5pneCP?}NO=mczE244?i(uympyu^(O=KJFqz|9`4ENy6<?wg-v^R-s<Q_J)SzC3e1R$YwxI!~j^$$0?W5i@Yf3`qUm#k(d<MxA|bvjfQuZ?SW
lX{nKHhcrmBYZ`Pvou-8+M&>iW65~j)*jJ&r<uc^HsgtVryxmjxg%F2F0!`W#?B_OW^xp%pI48n++{M|9vBtQuBM!$anV835;{Z+-l*Y=!FB28Fh_B%zK@UG
*}lB!`HZ@BhLg7FanV5OxN*LDcX+8hQ}eXiZ12A|cwmMW;%NH{0UTC7`-+fyx8J4Hmw%35DQTAHao=j3&n0o}#9{cm=Ih@i>qhZ=%7qTlXn_WZvAyuovjL1@
-ue@#u@38^H3H1)pVVUE)WeOf`8bSu(p`0TOh?-JtRlWNPm=?$P_MmoUUSQ7tLvv~%;zDCv{%F(d(!%PZ^9S75c-dYB&ap5F&6KBxYHIFyWPz^Jhp157mEqB
PA`Zea+ngsTOf$o!yM|j#_9R1P!=tRt+s&E!ZPUa7!t&=3NE^N3^wo1FJ?VV`>uB_mVM?IuW76ex0PqKT8qP`3G{Njh4{Mr=x3GOi*0?|R2D||nT$oS_(htj
*r0|ooWf#2(F;3Ry?s8@pB?SeeexI0=QAu*Zgb_i#`nH-qq3~$6pdZoTX?aJ?R(Cu5{zD&xM~*VQJq?2Fof}$nVuMhmuzew3U9UI2HZtpJB~`W+ly_sTviT&
acv01Epx-{E;Ux1L1lwBND_^u-8K#BupM()hslgzc)Zwb`Ixi9CUc6aoFNgL^7?qyub0z}@u9|Zi)3zM+aNg0>ZO1oEMTT}H#>Mz7of2EBqnDRsEpvo5{!@_
3aJTCPOQ6mFU8k7+P!Ir1x(*}?r}$PsJ7cti$w($YeEp-q>EMYSB82bCp33R5yP%3^-*oBIT0#ew-#%b7X}Ej9OHSxHVy^#n>_IOefDeXSg;m`-O{kbhO4Dc
UQ`HIFR{rL7Eby(#z5ZL8jQdwHeu@%Dl1^@7$yO&6*5gaw)=x$7E(C5K8x;Srji5+`{(=nW+mfAAgtJwA`x0pNz}g=*<SZ*+WF00#%~2!ii=9f!Mi=gj*zr&
Mh{112xlDwjRMvQl6Z-F2RpK@=Uw=wW%{3C_fO`?Kw!i`DyDjF=84G=dLsD&ARnNfS{TYfOvOV5M3k%)fR#dDr|wC{+kQCA6b0GK7N(8doOJb$w$*+&r@da|
j;bWU{UV?8B~c{;CabNoYn(V)pojuH5c&uW-`~rc;L5DN^G-u0T5H=xQ*3JEqpfrmr{UyvNdRjeA*x?w%le`$D=avJoX8#5NSR<=5JM`OqM$~xpp!<Gq16O_
(+YLc<{D6E?qv*iP4>yB>tu)*<@UKI6KPUB-cn8=9GL?jG6eIO<Y8~j_5<QU(L6}z>~54~!<;A~$4k>u@`z7=x0<NFUsGL1EVqoT5B694u;u590nVEPlqQU!
jIlmOQW`)M4w)(PiS;TR6$*b1qJUCJDrkaOss@i^0W(lhAWTFOQ3i}m5wWPEn1GO=Vm-A9^vLcoXuAQ;_$Z!(rKB{P1jmTpm3d#I^5yuu9V<u%8&<7jUs#w1
_JN`779mPmW)2e~Ngshej2vG8KZ;7sgs@Bu-Rs^25}`!KqB_KURX?$Xz@MNC`1^sBez2d*LKM>y6chr;4gffi6oC)}N^TEWiB7=#{fWBr;wdnaFo8jK<3pZV
Wg?9Hn9|(&XAB$booaKJDuz&KhHOO+O80DK-62yn1W_V0BoK~{$ReS<DVG}}|5Z+Xz8>N8c_1BfC&Fn@w34V*$L7KK{YTw4sr_5zoO6)nLI)`#K-sel`J~c&
YlHp$reEzZbPw7`b%i2{KRI|ExZ>UNvf2iuf0LISFBYut-^l(SorW?a!<c^z5fJ}6X}kqE;Fl?J5I{WuKI;6(vs4bUuVgP%ObM9P4>(kKdEXF<A|hg;gn+~l
#2VDgD~1yx%)^>lf~X}aDR~flk&xUA+abXN#4qP3PQaKdWN5!EY+{`=ec0}Z#1cys5IJGZvS}F6>#GOR`&9k68pr%+!gH&1_lMTWvGsU~!1W*R8NjiI&%NM7
gyoYDu=XFTCUb|EY|sHTMFJ2*0WdQJut1W;O$kCJO94uQN(4X!1u6+he-MNd3j1-;4tqSabK)6#V{p42Gmr<j>_4S}$b}0KY^jKX0AQ&?0;vd9($c6%$V9pY
Ke+-G%}UZxC={VW1jFc|_aAy)OMPEykIq9ci~Xot+prGNERvAeHg}NLkf#wgXL{?McWGwQ`ooXR`NHIgS`w04Q2W$SplB2*N~B1D3Phw-p#jJvq&+CV`QZkN
29)Sd-sfS1<_w&=V>wiWGDaCPNwJd~R>p!h%)n8$D8x~MikoLp;>j{l&`c7+B+WG@#VLXeTC%3okH%A$noxs+fs0D*tXpD&#tlQU6Q&}XsE3WIXd8fy15~nU
%Tl7SV`U3zQ4HV2H?5~OSdPnOOA}K<0(c;biU?vvlAKrDgbmP4+CbRK8HT8Ypp*(qmLpDB?n9TPh$2`CYS3X~3Y^rKiYykzln}9klVFcB^+cQ?K?KT#4(qu?
$zUUhDYm3>L^NzxDhM`QP!t*2ijzzcV9G==L{yX+vI9vN#hj5LAr^^tCTb=zHL8>Tc)?UhZ8a#YY+@3%6RNCi#s=EY*Bk-F(gZ<N0R-U;J3?Y?GY$+J4wl9k
K?)RJhWav~b1D#djAD?Ds%WB5amYOk4%ny@NK9!`iwou+=_ecN?@zcUh4iBR;4~reMCcTJ?H~{$(1i+A!~hPFm>43cTe)01M&b=108rx!IU!Ke6rW&)FiHp+
fqn#@Kk=Y!)Ar-9A@tmu{ThrF5Bn@DX+-_wl<9_%$|$(tj9=cL4?n)ncSv+<k4!bM`0PtIhKjXy%V|MdGRur^Q`+*(oOx{uYaQ!$8f(163$&$-8<b6UfHtb)
9^E}okbx>dgcp}~wX<&73@xHR4|k#7Gtxzt(5kK$*1-SmpU&h@<WjTd5EuwqA_i7SAYt+EKBNz?>+I|Y@QfdBF@5lQr+GLx*hm<3VOcm1b)y);CcZkK9qxSX
1bQ5@^%CWS%^l_G|94NPKXE4^$a%0?n2a&LY=!cCWk6y`o*OK(ho9d?ozq4%67Eo}y^1i5r9-!+6Etb@6=Fc4bElqK84Z+%h__`hQjX4vfE{(zd1o7+6UtEG
<Eg_EO$?yNt}sAycZ3?17b7_1FJ_odNh)bP<kC~k6NSb;Bs<u|STXtX88V+LAf*;iDrshFAfS<gS*f6E7-ePvm7-*UrlN#^D5Y>Bapl2YV3MayF)uK~mkd)(
_KpRngfSKNb(CE|p&#`Qm!ZF1Dl35wAb*+187Y`qf}CHDLgn}w!@Jd-^6H0@tB~KW6X{~52!7k1SMGy3#)FLC+1=wL72+O0A9nW!K{`UqY_Y6gTFS#eHwqD_
fcC5NhfjJ8sz0AAl`6iEPkS&DJ^Jx|9Z3m*^iPG%?m2xNdRaXg)HnC9?!arZm*)drK(TzUj-lVFPB2LAf8*|l;D~{fV1g&8!EZ@I-wrH0cBjSmzh*Q=_xwK-
n2?G|6#U>bc0#g64mD%*vS?3242AdF!)k_RjG?q}NYKC=vszV=Pl`*d3gc_bQ!w``TBtb;b?vYZ6Q3?kA)>gG3bkxseKH>p9%qj!eplB_EG(PXecd$ptLRw0
7Cv42p;gyF`smumv@vaxgrw7LL`iJF&mX=N?@n~3DWt^GX(+y9yES$m>?!~*W?(juDh4&EJ9Ti-!w_=~1j1-F9<pPwCj^>w6tN+pGz3OAN;FjmN_AW-aR{Jd
LK%$;nU)84NN}1ycRrqoyxk-ggP`bXO6|2&m7}5Pr6NbW28fzYfYVXiNK#OubdHnP5$Nex@&*uUL%!*qZat_9V^rxl3a_RPRx=^><kTs}(#=wy@u_V*l8P{L
AAcP0i1~3(di!5rT^Tx}j;zCWL&xnOAV$Iv$X^GKSg&@YM5U!hw6>kBqnCq(I<SW>78F%tKLM)DjS(HtV)lx9#GUsdJ*(~YjIwypkdUQOsmDAg!evX-P}oC+
D>@|7C~N;2>xZk_K<B0n1dtBc4w9IZ4nlDpRLv9<B3*D`qB|!u!g<cE1*U<J!xcVRO{I3r*3?r`fM{kgI#IIzUu>Um+J4Wc(vnK7ziod0?uTp!K+vX@Ie?sW
hkt(YcEjl7_+UB0>X)XweD__3J=jnma&$;fa1un2m|_T+0BArUSs<l>m-S^0EBO(Lm%D^jp#?OD3??9}r@06MsTP7jN>T^zotN-DMp*pu$2cG=CNLOWJA?`Z
grRz#v_MTgIjl)TLMNdpV4NfKMEj<JqJUC_edmC7oR#4m?-09S?bHJv@gzHlUaBH`_0gR%VJ;KAIQW^@U=`zlz+Ue4e3YS2=N1p<lnnw>j)85H1f)U^kf2-<
TFKZ@{_2|PqtOzy=vP32p<tCADHV+=4A_yRA}ZMeAQ~EIOj=cmJqB*HArjcZpo+Z8y#O2#i;bNDk|`Z3X-uIBK@z$K*t3+{*1)>0BL(6C^8kU#N4KHqqW*kp
Azu=XiH1mALx~<xAv<`X>i~ESNJ|O%Bo0JrDPu;XMkuAGf~#7jpeY@!8bWP@Bt=^e5{9V$`(Vz9Dgp?qsNlP{j89quVnRAcNKr^q9UTG0(LgOD5|MlCLxko9
J`$4#V33Tl8hv!@OvZ+pZFYk#Swl>rL=>Y5P$vfm<=U$iJ*|lS9)bFPL#o(yHh(Y8TsnQOr@CY?LBt2=jD=Fr(xFN<O0>3z&UKckq*Y5TNRZ)RM~2SnX#55s
0ig;}E^goqB(FM4?WthIr?oIl(ShOnemG={1LOF60V9$ab)9w3pd82^KzvF7TChZd2_R5346*@(xB<foJ*pb_02vi?3!;I|1B@xmW7X+{zaD9k4(3BRFdD<y
ZX5_4kPhVLk68ntC!msEBn>s$)u-ju#KMin>2-XW3807Nd}FvHvRoWRJi{3ecO0ENIq`Q2ZO)&}6NojCh$@;=q@Un;H;9o+3diT^hD99@4?Q^G_#Al7V8#cS
ey09x|2q&wr3tZ!4Q&Qyy2L-S;vOP|Z)6QU*m|yv7&{INjIIno8~1@TgHix|Y3K^1JB>l9@i3r*Drq4|`Lqor@ClP^vtvXywB~rAbU=MS{vF+4GVQ7Oui;X#
_G$rs_XH3~xRp~8w990wYO0PbXvI?#Q)n7oRZPr4MH3K2OtA#P5kU+{GzA962)Z;hQ9%&|$rg;H$rTI`Or;7_TP{M|Bvd*>P(c(CqZeV-6vZ@}O|}MMpqiqo
iXbPW6ji0t7i?11I&=gR6qJle%#;wMRxzQ4WR{s?N<&V7n2ITwf+UKa23xVmA&E+mkfny05T~|wjkaAWN@+}$OI2|=jx&gzk;G7D)f!ze#UZhZk!cz#j)c-D
Nv456^ndi@hM$?u56zF;vUbZ8K~?e$9gQh16EIZ)K}10m)G0qLCbwf1NmUfU_A?1FBT7I+Jz|iC0xAu%OR_jE7?P@403r#Mt#<2_(LqrNz(FJuBMhNTB~nbp
(m#}j#sh$ds-mbWB4MDRhL2!$K(vHGbOs@20wIW%k(L@73RCTGt$5}j2oJEh7YblcY-T*qW&rcEdZX2oS;}!xcVJDOw!m$mZk+qDeWvg~l&W#&0k5Fwp|C()
hJs0GNC(sehkq{~^FgCYWZroh=a(7xWdDEqzLr|G0<t1RwThao)*~i1+a)^FjA}KQWY#LNP#CC!TH8eGjcZ1PwiPVl3`3Z7hLzCbQnUnHZ53^#(Mr%dTBW6n
Kw<!@m~^8Pwsd05r4((N+MtRo>Y@au)+jckQo#gUV3HyzprzO`1b@F_2<oEEAwxnPu$>@Ml~&e>&YGqmje>%bfz-(2Lq)KYSaXeyP-tQ{!66nhZ0!!UYdaXA
)r%m-0k9QoEww5XQKbZo%q0{}6%7pqB2y5|L5OKh6n#*Szte8hegcw(peiXMCTNNRhKd3xBq$~nq@mHKA%dVNDuy9wVkQWdDoR3>C|aVBs#2&57L=tRn23~#
3POM&m6!@z6rzfuDJW_nX%d8>q-bfGDW)JI2q>vSlB$5JC?;Y_kV-_RBB@#uhA4q3psFaLDWFQAq=*QHAfsf&$dss1ks?sgEl{&14I@=ULR3mL4J`voQd1Db
RSQ5+P!TkgjR`<CFtkw8(?dv51vC_ZPz54Tv{OpNv^7YPDM>)oOhr{vP?QZK(ljhZEecS@5>S-WQ502GDN0b#rV*8*ATL?dyBqs^PQyl%8U-;np6tHuWX^es
`8qPxid?gajM0ZP_8-%(Wx*vh$oax8B6+d_K)P?c03T5y=hwqWWZ-;-GSgXnylm6<OO)u&q!s+ZRG;V{>0!TC4Rnx3#xyz#Er6{d62n9#1tyIRP#QF}qXi)(
qIy9S_rN*?X-X1<lsyAgZEF${MWTMJX;+u3Qh}tWq1O^=PLsE8dU{$$AgF>^OBq*I;H2DlMMP5+>2*bGV^lDzd-g#>6i|gyl~hnwG$s)?B29x*T1lyB2$F)5
nqp}R2S>4W6yFF^(3B}!YNJU=1k}|8Q2-qSuYPkM+p3*T@@674)rO%DasY)ua1l7jypZ!#KuiiSN~uXnZGb=^Imy5|_Zb6xZUH@;(CDO`wxYnIVZ>|+#DU~O
`bw^fA*mFtL^Lb2&EtSN@HbaZN*~cXeh85Ki8TZJpozjnLYVFj>nL$MWaaC*2e9hk_4+sx^%_0IP-$E9zdOP{fCrEc`s?dHL7D8_y!=K40-X{H0Tn>SEU5Nt
jT648p(P42B9Ec~b~@a$Jkfmt<FG-Vot?Ux(NoI@MPCT%q2@+>$n!%696}m`X}j0!f1_bu8~dU2*hSXaLzqxOp%g#O6<Nd635<A|QOO&j_nbnaLHrgu$M=bW
$fKZ*&>(OsxOO1;J@z|Wgm~wIFhWQBhrg)4f5@6ZDk4w0B56<NKQh?CQXUd!jGHI;`#6g4_yDf{$KXv5`!-O3DJYK~${I9uLqZmS>w^dhK!znTEJBn4f;p#D
K;$NpKiWVM48RmALbSxFRtFhTNQS|Oh$jEH(E6}N1jy-(w0yLvjA{XZo1fq}mu!aFI7y_Kf+iYh;iS;oAR0u<RM=kY$D^r2-9N0{LQ+uCQ&AMj>MUu+Bv6Nl
qwOA)wi8-QV-XQ05K>XnYgE!`sFS0;iY&0AJ2gATT5X)MIPKMeWrZj!sX2DU=o?5<)o%gLNE=RAQI*<B`k^8)K~!Oy)>J=HpRQ&?D*N|=hlea8a@~bm;z>nh
jY-2cGm<JIc*z;W6tX(~A}ldd8^t%&iP!VLu#`PN&^maJ!F{Bs#%W9xf`_6gW7#K1Cdcufeu{j3pi&s0JMEv)&Y{p`J3Xr^&oUeHolm3W(akKi^2(td1r5Jf
Ho#VoLDe<s#>cD~3@uIBE&)a)tSfu{&U6CLn|@Ec6TkwK<Ne?P2`tLQ1^kkgsG*{Qf<%BR3L+_D35JRaL?U8hFhVZ00ALnagNDjb(D)MkV-S*65FyZrP$nXk
R*~4qr$OinrVG@bwn~7jrxSdCjk*oMNu(-MjHwR^UK8<Cj&qJFH5tQLs~D7&DM&X*+l}_dpPLBK%~2a@lEC+XGv-KqKR=95oi0|&XRMfOOtIX!<#Bp*bx^7{
M^kLX{JadL(#l&lk1;X}xR%?9wJRFRRYV5m!sc9YrKL1Yw8)~DT-`ZygD$+*siSDzqm?rpmS(NnZQa|B+}(>=QA0z<v2^IgS2tmbTB`7I46!jVO3@Q{Em+)H
7>o;Ure0WP<~zWy7mLr{I66AAjw3TLOg%Y*iHVS^Byl?4P}3sH*wkG$Mni^+U0a%UgSxwPcN*3;Qw44fws<PL7`AcUjy0yLdZ(?kbFS@EY*aTU)0|Fi1iYs5
^8w>wOA8E1+??kftQ0ZwPKVJ+;({WFGP2OjD<*S}6PJNRMpnk#lTo>3FE1w6t7eTWGUHO-W^T7JCu3DOnsu5Zx;WzPyIgg5y}hFp)i+(nbneGpSIZYxENbgC
6p?$qy4%HVv5eZxRSdxpMhJ*IB2hxSO=zMTq_wG;g0f>8QHxTz?=F;ATf<t?bE;x4prWb~PARQw;xLxm5F0@TM&=o18!b$r&`jJW9WN7HnIiK&M&ayU2USC?
h91?<WP8)gWDW!1f3&EG54!Pmm)zYPSh;pgqReJF0?mi*RTv6EROBJ$+=m~Uc>=!$IRA`^#15~n5|SaJqFVhyionr`3{-(HVL!YH<n0egpn$#%f@6_}A*vDr
Qi2((NM#Bk{<)I>E>j&)L@7(aL8@P%QS>1Gx1oC=Z3Q5&b7T@IBL3JK|1RfyWl3`7aX~5bExHmK5{uJBc!Xs@PxIHj2enkfhe;2;k%$4LRiRLpXoxC8L}E$=
qLP$|S}KB~rjn3i1Y{Tjibhr{m3z@V0U}mvs7R0~Du9uZkd`D!loAPoDF{lA_r)mkR7E{$L<vhpDl||Z*9v5!0tPjeh5{jo2^?TdkT8@n6GaUmN>K$q+z-?s
emDX3NWIcLn|(oYaRCuW2!#Tl$cKqbh{)1A{_Y2v58<%Tfl5pipCQ5X2>g)_w%e?T@<Tu!ALfIDip{dA@)69UQUwWB#+(>{VpG!pDEcA&Aw&<5lmYgD?Sxtt
_p?fVBpo6WFb;y1mav;e`yHmJ7xAjA49*PDMJ3)Y<kqB~oJ6$|Qlt|4%-XZrJV8GqvL#f}3ykRTqNFDmv4sHv6OIk!oQR6W(=P51H6P=@L-l9&#%CeGRS?~#
0S^DEec(az1N-1Th<YLiy%&mlkL@L(f1rvF$_GeT)@HXT{q?X35bHs`sRz;_;s?{9l9*hXLhb!fPp%$w-TgpdA7dx=zwXVP{elPgiv<MKM9?iV%?gyIM1kP(
;R*~(Wj@pN`TOZ6HJL?{p5#?DxX{*E5++lNm`FCL0rWo;fHEp6w6z1|p5U+Dli(k`K3FzM_xpXiUuFn?->M)Jyt!v2b+AvtdS7sr1)%1a(e+~nm68RF{ld^2
Uy^bgU|I}iZ?;3W<(LaSJnrufm{kwN1`T2YgaBgLuv*)VLo)+{hZ$E*MAt~|0irih*EoBg9KAM3kPRP3Dam!AXB`W)hi$aJ2{#E*NmRMyyV9vpuV2y;4^~q|
>dnL5Tg<Dm=2V3fSeoF4O+}JGyi$Co%CNHqHH#p1Y{oOR9Z5wQ(Zxw|o_^WiW5HLhB2{0u7v4yWN1bHt0+lmeYAq{uea<AQP^e>HSpsD8Np#5$@EBTL7>Ay{
aNjzFFhzEXuX$%~s``gWWsV#;p#^5w8lgB5DBamTtS6nyp>)rVgF*{8j3}z-ds|%ZsLSEL%3vF7rb-K{bcL&Popk%*fOHLZ&g;Q^KahO0=kiaN)){lX0PGIl
obo=aJ(v#|F)OSn>5L=0cG%9|<vhUi?Di@rfi^W9V9s7(?tlaD1|<5t9m(_kUMIExACc4W(O<$H2>Rg<lo*B4<<q7Ufzu2}wl{<isX<*_FCqbFzC@rgEFk~5
ngAwD5JmUKC?%6Y{wHm6l)s^Q#HJ^9A2)5VB%JCk3ZVv8hw77q5K%-0Aas2}Tbv%w5aaxt0sKTUBOkAE$TXl|X#*lL1ARLZQHr9f9Y!*1NtAzlpQFde^2Q1I
`waCmREEeq0knZikF)^xf_iV|;%ckk5=9_VG=mTk6w(AjHAs{d5Kt__&=jQ#RZ&6ighvpGKm{`)LN!q!P$djYOG2SVDpCtdEeO)mAu9+aGayjJl|e~Jv<XOn
(f}z)s(ckk>p1`)Nm3|Jh~w-<<EX3qfjB6l90WEIPAYxKFV>~O^vEIledO{Fuujm>-eg7mWdP97^>B)%MJW-AfM_B>DJbg(C1PKMDTo4wks?x&nWPF)C>aO{
Az+#*1rlaqrl=wUmXf3=-vHp2hM1UyCQ-aVWT2u5DTrW}hhqSw5>hNB1c1=Yl%IdMLs}xAf%OlOF_?7x?9?t$?3y<yEE!@$f|Sc3)W#o^F*H!TyAU~!rsfx2
4RUyGUh@VtAnKx@I00w^k@ZU8sy48+i%axB6*S1}7=|SU+1L#LqPEWj<VuYoP^3cj#ukK1R1XhWbTmx|u;;U{>R{k(8mO&@kJ9;sg3wT<C?+IKOoSpODUuQ2
KHQ)jDJlKJNNSN1uOwc;G;~8qXg5s&)fkSx<|kWroa&-eP>Tqmwm|b_$A$s&AM(SWSy%VVxxrt*`5kh4Kz>NC7<gsI(vV2*lysMLn?bq*OyH4876%7!98z+7
;h3D3h&)RvbDY&Et{||tSQ(cF8gww_hA`&X2MH7u3BEH4fQ4aEN+D(=fejZ@MKREqQs*T$PY6YX0ahHbsmFSoz5?+_%)lPFq259?Q$S)=#HWkFYPYM;)%xrQ
+v+fP<gtQ@06HlHsa+vL=uH|aX#oE)K*U%;!*noaW*H_Y;lV^4r3}REV5KOd{`?rPzxj7bNQOS;{$J8vuthr{{*>h5=Cxu{xI=~<LJ@!h{)8}5v2aD!Vj?0%
M4#DCTt!Y&v7Tk>Cq;=mDh3y0HqIiZzy`0g-mR;`+DF76hoZ0PAfh1@h(x78DMb5KkkKXTsAvSCqNo(0PwEc*1+aY(J!)wH9@p+kCI}&lqW5426$(V9Efla#
6cmLG6d_6^Q7}l90M$%E0#Y$iRYedKGD{%?`+l5I576h~JPiF1%(FjVc_lSq>KFE~(BlYgfjHo7kkIJ2;KGcDDLxDgVsdoAACORvk$t4Xb*Er_eU0;zRwry|
62B1rp?U;=5+NTxcy9;0dl-R&bQD&j?+97XT%q$h-Bfmn|FeXA7r8ihV;LZ})3;PIN@fmm6CzuoT!u|O5dSAWaqZ*G!EsAG?tc=RlV}=`MAFZyZo7{<xNjAi
CI+RXq?`<DL8zJ;Q_$a`jHAXyG-)@2XR>agEU;ANjmBC(U<vkQ01m_+;w}Tt72ZKIs>3mb>iGBouZ!+gq&6^Mw;N;HqI#oO_-N@4Tj3$CA1g(~n8*|-(31v6
Fvaot?_40W%wgny9<lr*>uj{JXlJW+ME-f0AebtRYg3EEG&+NK08qhBQmJi!R51wDJ79w^OJar&k_FJ^ZnE=P`5iGYRfYvQVH*=HeJn69c0(zEaoa5n^vu-W
4=&wA+DjlcicB{{6NJ+y4BG_C9qL?~O&a2jxZ%egM-+9UC-NCIa0AZUt!8P^x+^4HQPu{uzrJK93{pj11V?9M4MRU(`kB6tWZ){5E1_9nkRk|_<ohd?>g#X`
^q;_gt9?aORYV4in3{q>h^CrY*!lqb!AgCl_Sm1irj(=xiU^R=+?e!_dG0+8>dRvqM^8hbID-U)B!fZR9br+6t0c*&8X#aD!`Su)%6nKts37fA6%b67NhBo6
Lkyvh52toO4r=h>`UudyURd*J{B?I7Ob#$uNWqW1;xC72i3L6aCf$#32*GeUv8QSJbr63GZw?9(p{LUPj-Y_hP;(*qP|>Tb3y3IGzh_CG($1Jv?@ltI$_*-&
79fV4@7up?v3YHr>s+&)1(4;Rivw{z?=hQicy&}FfUO^fieGJOPiutldR-<vl@=H4keot~tp|Q=NnWv2dCr0@CqWctDDz!XVjLlPuMN%9An7Jas~6MH(+$BE
J;I#f)XAAx#22R*F}<yPSyi2RFdm)A_e_S7omSXSHU~t_Nm4;!OE!1Oy>0V}RNreb1qBe?9`nhCDoh!7=ewV3d!o+x{rEbsXg+~<hoRl+LF0O4*CT*<1msy4
4{xkE9k+a6w;J?YM&7#byAb??_Q}+ek~1zVPYPl(l}4YhjG=i%@|>nASS%i1n$jh3w#TKh9b4wsFSzYy6N6?rHXO1~7N3${)L5kTlW-5Hojr31g)S}llrwg1
hZas!Xp@E78?4@LYohaJQ%Vp9!qB!fX)o(xpCEEEL5ZPhbe@XnZpG**2A#o@A3;6%5W64Bb$<PNw^rU^AeK!q=MDxgHmx*DHk-7+i;&4fZrWxoGft4<G%#2c
XAUz~i*Ffv+$1@5OF-rp=|lbf)Zl2R8)`P(oYGq-5Lah*!4`nmTunVj$4kV1n*;VI4Kox&6Y2#-DPW=&g<DF1<%?Oc<SHE*hNiO6RA!Z<0nRhVUJNNxVaJA-
0A^f(ffofXo2IJjCs}mjx@Ruw$X;F9Gcy|@ketSASX9ahaEOT#@d3G5w<OlvR@{`8Y_VfyL=r0{%)4piWV(Y8qD9bM+)1rw@-pC=wr26xqYM-HPM};!rv<Vb
6Y`W=Ho6(2>aSKy<8sV$hE_T)GexX8b%G70S2Kw;#Z{7A4BjBN+8RMVb_Oc9Z<|Gjw`@lu_A>7Y0p#JI3>-X(jRAKLW!xB<9zb+o6U%EGRcHF|RoWJ6y6C5I
4NPUWE2m-;*<N3-Ia{rDi+XC2U`9?DGkL@cW@=LsSSG;OP3a5BMni<$#Jmv{`a|GpHqXmQN=mp1P~d!pPuNH$B8>_K3clUmQXD?i7gP<1PeJ*gSJ*+kKB!X?
HigUi|8utA=MUAZgNIMy{FMC3J<bO*(5(?Y=$_vY_bKt-wM3Mk2*7cW!5-{jvE-WyDt{0fsRW1!9PXb%*p4s^z9}GSQ}$X}@-JF{-)Fj~_CzP=Vj>6i!JrCN
(!Q^Lf!Qmhn~H{b<0kKV*)ohA`?cV;L{(5RK_5Wv8$?;opYlqb2z5Hx>?RGd4<$x11fXd%I9Q32*1%}klcSNK0+s*^PDCbUqFWd=X=rOQ)j(4K(3C}59S)sR
6jemh$Pi#8qHv@C8BybqNKCGm0M!tLOGuIh1QSC@1qm0LnJJu<!4!RdKiGNsBV0@Ho^WL}+XYcXR2%$m?SFLWChQyAH(R4dOt5jBTsUfDP*`aMv{+j~fyHuM
SWxzM(8IZe=4q3kVaj;QB<~qGK`eMOP~Nj~x{zZ-3^14rQleTYl%)GkE{ujTldXL~mZ%Lt79@fy7!imR)WX#p9bv_>P3Xa4m=k)KX;*~Pw5|rr9mb7-dzxUd
DNv}uRPA=dlyxB~w1(57cJ_CGi6C*=vP99w^&EN_V36A=^%<@k1r}|Sh8V!2SacS_R621bR{uQa_I-jiEXYvM#IsWCuhKr}9{IiERN1$f@v^-hFD|q=T85Q9
V<9`Cj5!a+Qj_WtmQmn{2_gb$l0s4#nP~v1hysEoQUIW~kD(tu!!SF&6tO`p$%|`8PhmeVYqc>a)R)-F^pJfpD)?c{<_d*2A#IrH&ePfXp~Q!9J_dOP*j$Mv
74gN5d(^|DFN_Z6vtbTKsr5nwO45ulw4+E$KuH7uj6Ks4A5B>z+I#$qpwku`!lH>r<IfrmvTQ<Bl?sr-l1;&xO^*P=QKhsb%6=%Z=!Y|#-FqL+r<^MYd;{YQ
VU#%LTay*X6))-Jc8Yh1AM}KhQi7<VMrDEqB!GktBrXVOX;8?1ZU2E)jDBC~GMdtw4?~zuJwAic=}iIV4-%anP&!IEhZ5iDwF6E+cTM5o`JH!q{5NKX9wrPh
Mf1U?ifAW&q;OZwxCrtw9ubS#Vh9Kciiof6#u{R%s+fvFplJTP5k~O%6cJGuo9SerEQimK=<*$ESRy703X&SC0woBgj2_#%@ZjJ(PW%;T4u=x~>C=ys5Xb<8
Kq3P|fKZSMe|r2sAs~nPL+r`kGzOYE#+bv!?1QrwJA2PT8_W}+3#;=``awVx49GOljVnSFB_$Im0Yb0bj#ZHE1TgTAFp(ud<}7|cJzyR~1N&b`>BBPDIm0_S
lqteA?tzx#0>P;0CPQe;&Aopa9+>u*8cW@aji>!ceg0ljjrQW&3HTRGr`PSm895I#E<{@T5HL_RcLm5FSq?2Cd2_W9L1t~ns9}mNL*zc9_mZDU%whvBp#5C<
9MaNF2EcQJ0HDBG6GS>bx7&dI>PQ)2AI4BSp%1H|HwFmpEr-$$;gb-ya^lI?@XqtEnVEi)Q9ht)5|vsIp*$`f{zqQd$7I8BPMjSyIZa|SuH!j`q9UwR=rSrM
D=k}vmO41kVyT8Os|W`|N^tU!P~uu{6L8F$6Y?P*zQnMlKCfS{=j+hpU3XP9Lvn`UKLf%0vJa{;Y2KDptSMS4nQ&Gq`?X{eQqq_qV2-Rx6-k1CP&Fc2Og1(>
-sL*vk5oukSTw|xp+fH%ZqU^vopvyE8K~2zMPQe^FGixFiJrm4ZH@@*iUJ!;sJq<eN1UFCBPwKwNs<772>_(}l^5RaMMx*uUem|K4n6}Uz)?uZ#S}z__N!nr
&{h(C87!Du9S>LrEBZJ*`B#QaN_>$A`l5iKX#??3)5p0yjvNo;%k82J;2J>sxfMh)lTe?nFu*gu29en(t{e$HD7OWY_4-=#$bFC+5wWvI#6_50rF=_O6qO^-
2zJ|ym=|<=BbN*9*i8^OER#x#q*WByo;-FncP~m(@g(c}|6!EN8@Pr9#@I}x??O+D;wIa>JI|rJ2(hiKKiT)x%@m|mg#sF#;iSAjR<;Sukz$k#zpUiLQv^3k
>wa6qi6iCLQq|uMKs_)=EQ0%vaH+C&5zYq$CRNsHq$WOlCsqFrC5PkVoc(M?b)RM#rj!;~e!$-3(gJTvyVixJrX>)zmt|0<VVOo7ID;Jq#6e)hvGREyv>7Fe
VAp73k1<fMl3i8d2`=T^pZ4hv`tD%kA7MB?;DXSl0*q415`a>)5(6R>s}P@LWDcRj>_c>*yMb__vgJ}9LP`RsSM|KbQQ~e;6Sr_Cif(|JVqqvLso-HKPm(=g
%<kTPV<x{@8fQpZ0|SD?&4x2cCj6)<I*DN_e^XWFmlB4~Ns<Sn0NPE7-XHDeNy=m4e?0L)LZvH_6%`^omv&h7$d)t|C=d>SC?+gbRo1N?!J2}}wlR&h7y)xA
ImGP%&c?#)23iTw<oMg7szNA_kgaHm35ux#J`(06_-kSU_%sPZB`{(m2aY<T)|%)4)1KiK9juE=Xj~PE4O`M3JwF&bh4ea2It|@H(+DOdDhSYNHi^zdF88{|
*JHiG?R6$?(R!aZy~jdn3J!(zr5$u9r8J!k9c!*F#x^L`6*N#p!iglwGzAer&$gich}0bzepx7xjk3<#g4v~Y9R`Y8y7?SM;|?lPCZA0jNra@Yv4!G9;z$M}
2&jrFn3EpGjD}$zZf<#X%z(~UMM>Ah-Im=(1u1DulwC&>lu&VKNGy;@X^Ri<`rZ?0e(nQW!;UyRY`nFc^|L~0k5o2cOv#uE!BiDdViHi)NhJ+6Z0(p6A-Ur!
k_RwE@JA34aoixM<frO@4GiiZRy{{ehv6u80Ku1#`-OTP>%{k*fO()mz+u>4?n_L;owy{V)BShy`DwoyGX1@~WIo>IIFlrRYlC*6Q`{)vFg-b4sff&l#ggSX
nxbjd=dgX69MmWD1qBkEpf}W^*#;$`<8gq{ohJptJ5c%yoKI6sPZ-`qmMEgS1cd|Jsw=GVV!ot`rV=lnNot-Z2F5WJ%LDh@f3F^H{ZtU+4gmB-Jz_pEG*DFw
MMMcQ6qLl2P!SSBLeW()O#vj*QT<4NKY~Ig17|I;n4J!YhtTSSnkQ6jXduw&0~7AS5)lxz5G7ryK-(FBqL_^Vpu}5LTVv8Xp{A7UO`H_sqJW_ywhbghfT{~r
(k75CV`msD(V%IvV@nlG1p>?j4O>&GC<vV{2-?YtkRn=Y*)b$RpeaoW&}nF)>1M=?8Z)Cxlr#a|lZog}7>7$u0Yg<JuUZOGq=EF9qol!6U5x=yB+B#%Wf-6+
i3lUHmU|@znka}BC}NqNsVFrSvS?9Cm|_-6gor2#q^K!|0zx5a#8H%_oI*4R>420WVIruBV}ECF48z*kgPe~dI0?VPr8ve3LLn%KA{wTLKxhnF{OkadiP^G9
Vj*V4N#N`1;quWas49YDDJpr-GmM9s26;%Cs}$Qr-1ajKr1st8m}C}V>?HT6Z{_nPj9XN*-*F~dRuv)qO<*@TH4vH?_s2^2ySOhwp(s$HF=h_vvT#84iDc7*
NCqW|`6o+AQxp<V&C84>LJU2mlTZ&&0oUD^)i>?Pf~yhvk~n~oqG$|25d{N4X{NNgS3#LHPzI1_G@*$osv>o&ScRb|X&ON@3LIcVB!EbR9lPUk+X2XakcgcP
qRL*s*~j?lXGqR#xpZhFraD5h`_pNNYMMp~#*4!aU0MBa&$nJ5hNpMTfjr^Cz;-+LrP0xfZrD<-f&MP_LzrokouP08_X*&y4N|MHanC&D=kNFhA4qVuB&1uX
U89@(Q=&b}5c$9tQP>k>bB?}NI@r0$xF@quaolKdTfCEZ#?Hb_K|n7w3NsK@SPVnA2v?R=vQ&5FnEk*9tS0@9keP|luw|Zr9gr%xd9nz0lx6Lh7Rhj?=UWY<
y0wM}2AcYIY4K6r;)mWs2a=E=Qi`7Za6UW7v>5fjzH)p~AW)D|<^PWN_=mJ-aN0#a1wkufqdp!Wf3PmJ^y4+JiK3I;?n$iV`-Cj)LNR)$RQxi5r|-$!&2zT7
;oZ5~Hz;m_F|lGKUrvGxrgSH4d*86=4YFADZKa5m8JRd_F;hLlT%E$?|9DF~2*DKr4y|UMre3=exgwjjUo04C6V7N1lh}!(l7xzxKdKTF|54x*$-;sG!v#4F
H4{|;{PH2A8YwJPkWoay5e!LGl+jd_w2>u40Z>&e1xyhX(=w4&Gz7A>Fr_3w%&7nbLd_*KRV+<J%@adZ5eXGkML`WT4OB!*B_Ms^GbEuY6)hA}!36*i$zSDw
(hx*Jq12MBuoN&#K}YY#j7nsRXp)jbSr&<)fib5^hAB*jkbaTx-KsAZdrrT47<z~vwKYe&1o?01T|efE0w{g|M+bNARQ!p4+@D00ChH3FtInx{D4-@8b^RvJ
S-n?!Z~F~s)SQ^HQT`cCg}B>1K5RM8y=myDJ5L<iB~ewOCkN!hWkV!MB?~RqS%OQXCzLwfI?|+D7M<<pZB8LfrQ!Ld`w<`?K4BB&`1w~{`d*d#m0b{Qp+ShD
1{p)0fC^F|VgZQH+XKXvL{$Ma5kyThNK#T16;MJHH4!Q)9qV};a>2Q4(6He#Hti8p=EOF(?qL@)6O?pBl(ub;qal@jSRizZj^1I2Ad=ykEeLq&iZsPsgzBjl
4<*p=3v3IVFw>}E!HCRMn;RM(EJdgZQE-TiNRIDB5fbhgZWWYm4G0ir6<sp!=CnH0X01}LP=?H=lwwz=7^(`U9o#oVfLyt($Ql8T2_+Yb*i<$lP+}_wH<L2T
Y1=XiX6`y@FhYhc+6^~BmL6C*yVVg3Fo!7DWnE-2I64N*(MfEDm6L&rEI3Wjlr3h;17yZ`P8{Sry%3xyLNipF_i&!91PeCse9rc^TleQ$VRUaPHjuOnXcj|Q
#*#YfyP1qjDN+S!L~nXF=&hu)D=3W3(@~k^9Z@MTo3`$yR|QpSy_ZdNdzP<3hI1yatmryBI&k-N>zKSm<vh+?(Y&jbBVHU`dM8r}Xjx^Yv$B@Xxah3eIII)_
Kv9L(v>4^1y@8sL)?^f%*Lg9A2sPgp>ril|MNTZNSmkJHhg8F+-RT4;HON`Wf?P^RLAFzripXucwY6g!8UiV@DiG``SY{z%OeZ1b4jt3E$nEcA=Z@Q2M>R1d
TWD6~>jbGPB1YMUm($l3MMk<z#*R`<z@_HqQz^rngl80J4OYe`(`{1k0PR)qIXP^CLO*HA5*lzr6HF5jOhg&$TqN2WonykK<3m%UXuyq3P`aV;eL95Ww~wz0
!+LT_X{^U>9_ya$Xs(c$aYU4nRD}T)FtkJjwIK{dHAyi<(#aGs#I&sWgI`8*(eS%j>t60SXlm&*Q|GbJq(T~@cfrKlvO5Z#4a~U{En^1hZ8bMySTj<z#kpv>
dqvw=ngxj0Y}Xq_4z<>rsHl^OG^G|cXeg_!NhXRnZ9R8m${CblwnocvlWElr;P7zEiH=cXW0wUv5M#8PVTe1kM%5Kw2Ijy;8I|eANE(tl35#ovCkAnyfnk&t
oXB)dFxb$fQ7p7rO9W`iP|ajA39GuhObl)+GzNt%x-DtcGjMNjc`c83cy26*WCJf;i>WTi%WM?2TVNh%mJ{cMAUv{SK-)MsXGeV9ZoG+37)&5kbN~~hUvBcj
SI-WMpo*N~r&Vw`9V3h=l^PpsGQ@W&MAn(-=VPQOcFCoo-p6y76Aq}e7pp+kh=)|nU|C0(uBoAERI-h1Jfq&ZNlox@vRjv|Yrq!`Yj=EZalt4FD<zd_1X*aT
E{L;<K4%dfvi8(Q7wY$lF?wPtc_Z+ixFn>Im?VISipAlTcQmH!tlg-Oj+ub*dSOMJNm16_d3cg1kD*m+t5GS!?6pu;8;qizc5A+EN{&isI}t~i>dftz8ZgM*
hRl?Tb!>ET5>->Cj3Y`dPHi~Sbjbw5>n}4gVkNp)ge_cnTvFKiY+1P#3veV(szD1J&S5lKs=P-QV_pSssy63RYh1Sx#L;b??T}I{B}Zh5#-wVAYsWJirE#cd
Q*nt_Czn@Z?6#W9x=eg&t&o(m*|MDBMD1@p+#&JoVoreKT?9&MCp1jwEs4)15Qf_}g%Sq^0@5zwDGZS7Izxq&(9E|wIAW_v7O>3gr!A)Cn@MalL5oJjwHKH(
!<`!Rmk#jrx0GlPp64u(ouMIXyM22dKZo+?BBk)im{3Vnm8dj>2?NRpFl<0NjIA!R8gQ(_2-_%#OgN=YH!aRE5h}besA`e}_~pc{SLQuHGUT5a`uUY~mq@|o
C9bgXa}?PE2TL@Iq>`lY@tVe6l%N&NDD%?@nm}d_u&S=yEY|5GqUnU?0}$nSpm51upc_bIcV%E{H<Tn6LDEp0xSMh6<HGLmfYMB>OA#{Jj@(S<+#oE{1cXdG
Oo0N@3+!%$X(S{LY;2;Gr__QfYLTR*8G@*!DWO^@>HC~&LYXBRA|tZrHcdNVqJ#>FfdvR%S<^?&w9IOekDm{OcrYkCvdA15PRt5m4JUxeXcRjp#IjNyn=C@i
v;({Zpja3i3D(1BTe%FWR<3K*H(@LJB4Jhbf6_02g;aC48%Ccmx4KMjTu7fJoS|QUF;dHoXW5bkWcsG9o@Yx9#0K#3qginamuwG`2lk(GDWv%^IylYuW6pHr
R-yauZi8l6Qd~14l_=KbnO2A}_9yux5>~0F7)n7<&pCOnnyqGQqS`8HAx+a9INpUevD=K{nFlzqIw5H`GWxqmwTUn2gGuLm(BtlDCW%1-QKLkmwn<Y!J$gf{
%;ZCQY0pr>HGfmY=O{Ay8GKy=X`OrTdFLRFpUr?_=&)5`>Bf%PuizKWR*8~!awvf4dIVxbN8FM8L2<zcIc>^61>rOHyks<;MoHCyKcu&8G##zg#*8Kob7Gi-
yFoYVcg-aYJ_MJ_%QZXn?a<f9*0-X5_K_nRa1OZiA6XO{l5Z0jLxK5p{k#zK<moe^15CsI)W$28jG=!Eh{|2vZsw!r-rLHDN`)wiaS}lsINNF1nhj5Ew3E<i
v5G0!wG$d?$b*MfkzO)mJ4mvqI)Q}xjRX&bh!LO;$qqX^AZdmW!ZuRWyQ(Y%mSu?}V^m`qsv04>?n?}@ZX>)1^oEnrbZ9kR2ourko4Z3~w6<k4ST|^Gr3_iP
fHkELb`Kb^4-)ko9+lHb@=Y$<Wt4Kcf?KF%4a^(2b6H!kxWVEFLA}o&l?&08px(*@WRTmft#HjOLbHb;WjR5nshY2vBsjYljp^~W9Vqb#Cqd(O?Ez1u3X7yp
km6|QB5ul;VND_E3R3H(a*VnXkUhJ#L$+6~bYr%<BQkEdjyrc}qouBB5_M)VqMdXd970hT&1dC;s$<cTZR=pTRNfflP<4ecVrXzdT~h-4d#dZk<Huds8$OC=
PB86cj9}<{lVr;ovl(EA6CrnXgh6b8F0PVnrAml4)s78YgBupgjTOm+fw1J+k_Ebt1eoKDkRY+URU#rRRuM$i478Srb`5LY90q9OuFM=SBuNb;YU!(%qVmIY
W0!2yS5&IOJOC^5;}VQDD}ADoq$U$rRjEjVU|E?ajkU!zFh#;+>Qmr|8WlM4^Se@|*y!nkXEy;9&6r(=%%x?u4J|2YtGZo5-6&#Z%qg{La2C@YEZvGqO%}pv
FvjghDx#~qJ?{ywQk{BFu*uR8!g86@=X@~b*WM9F5b2;3NG6cPj1nf2ilr$OG#G-0lr)J=4wp&|2t`c_YePsBXi}Ddh)pS>O)3VR4rrpKb2<{JS^%Xs)HQ1e
Xi>xik_fnsEXWZKHU%06l9WmmC{?9Isu5^FrD!M#LS!M3fntb=LKY|}N>-AApg|g1LMEk&f|3G6*ua7`h>ZmbQk$@==ymvB|D<ET<?hJ*sy~iX?uX+5g#A35
?VjI`qM*X%hRsn$VLq0uJ(iox!>l+OJi0{~<-2#SWM?{9WHbhgIzal7o@oQHAGE?7Zf*5NR29cLOtMiF#U#{~$OmibgraGth$d*IpO4GrW>wxCleB$#0OJGQ
qv4+&G|d^#b<?dY>{h~9G*fv)tpkn1$@8Fl(3%nbEHiaD8}^JlFd?BQ46KJLz5IVh&js!whLDw6_+WdSs&nb1tmFg*@FS^`2}odQq@WTYph2XeN~R{3k!FZe
h$2duA_!tunS?>5W>6-eC<>|yDyalYRA^Z!Xh>*83TZ$h1|&O8WfjiSI7U-J*p)R8g%Fn<s6PaSQ_2C1KXVHI{HKmX`5%+~1mRFS&t|ykWI~G=wjJ_naZtcg
8D#rG&`2XH@{>VHwhapp$X6`|POA+hl$3;k5{@Ck#XHTMpu*?kj6?*44>(LiLX$*k!Udtn7%vKB1b)JX`zB<TW5;e}0q8%{getr5{9=Y6rGI=0p#;(?pg}-l
9;`e5N2c^&k;|VikYCGHKG$}@JP4q5N`yI*3<-hde8Pc39-jynZ8S+$PT6w`zC_d{$r2GzLoh>BM3hNIO#(v@trbEg2viV)l!5%Ebb5UvbVLePkRFhr4uMKS
k)fg`E|?7x3C1!g1iK)dyD}o}4G&}w2+Z&CMerUxHrH-Ziv;oQ{X5D!f&Ky<P%kMAMe;(iNY8z8Y{(j83UG%O>x>=&qNsnAprtA57pWd6xeGZ@U<8gK#7Iy`
)B-|7M5Bm%_n+W9FZCRED}#@A{stMC@7ZMc;&Y5Ujgg9OLXTz^v~zkji~&Ieg2RqJkZ|VIdFgo-Qjn^W&awg`rdL34dTU~1MyuLz=NYQgj416eLMUiuL}G!U
VMzLup+}_nNR)v>Cr9s{J?uclNiHLTTGKByNw!9tgO*LX0*;WTAp(INf(`N+gac@P1g;^_{PC_m_wafiluSWELHlL*wd*VO2(7WiA@oVBfXr<Cq?M!!m<4}T
hV#I7{V*$F81^7&An3!B2x}w&4hA8z#||f6h!Ps<gJkuRszVhFu}~CH)dWREAh603K&nI~1qBI0rpBi2Qm{xwRu$7i2B^bWlR-e59fwlT%uGR6odHHIIt<C9
#nQoXcVq^-N{SdY9ow<16of$r$#s;D0M3tEO4jy!*bhe7Lq6c{VRRbAKm!)CRwgz{jbj*++h(g;qCz;vB1#vm!$d)dwGc)kGm9PF$mtNF5`-e%w_0##TN>1n
R1p)MqqyYcBATKoie_@_BvcDkL?+m&Oki+?ff;b%l!&pE))*~_V`C<S#UgEub`ChIM1pAw#D-0^6vRYLZK{JsAXW&_WQ`_~rj?*GQWSxp0Ei%k#DSl@fl3>p
RMDD5q+?1=07TNRlN%GXzO*zN6B4W?5RVWVVhu1u1wj*5P$?+_qeW38Mr>^aG#g@CDJY?6rjm*S8AC8+g$ESGK`=y;OA!*#(D5N!5Tss}Gu&|9TQpKpL64mH
Jrog8%`q_zvf!qOq9uUz2Dr6B^T^ZX_@D>H#~6@!U$lZRgn)<>3oZn9AqP=6z@e!cfEp_Pp_6d$ls4Je6IbCBV1WZiCIs~SqQtaPHptav#-y*s(nOtNG|{RW
4T3YE#0_Y14uYKvr!j6YZcQx>tPoK|j*^T*X(FwRnjI#JXk9kc7}cs}&_rzGMI~s~os34w1*w45QWQ?Jn?yz>G&FD7v=!L)Mg4+0%jnESV+-k=N<H4ZWY!8X
@#FP#HC<hja(#0aPr3P7B<<k4Hgv*?gH!N-izdA2bq4`A+q;wVVY8`JQC=x$9C$q>o}u0lCzT20;t(_sAo8G%gtgD2ETB*#QX~q{sW6N{3Q#x*ke{@o3=sv@
q*t0+oDgvNzgkb@;h6t~Mhpp1SR{7HVnUC=hA;8jC;!75p9k017iIPgzw<&;k{xnuEbVK;Q4x$eXw9vKv7L;tv#o|swip>0qLxiAV$Zwc_rT?_Et5{uvh6o)
4aFq_iLwm~Lob#>Dl9!l2uTDltL}hTLg}Qchqy}4Bsf2BCI}lxnwemV3XE8-((cATIHo(U2R_M*tqI0=-HuZk!y&Xd)kgHxqC-rKfIV!f1q5L0W+EZ9a?FVl
1ng^$H7)ey&ZY0N<lA9G-5Yo?dp)b7oqAup3MWP!RP$gX42ImCRjI9cg;)B@&76!9?1-sF5*P8W6PYirG4~w=DHLTS2_V6bv5qC=%bx!APq;7plrRDx2y_(N
-ih-_0MsDEA?`jnPpHtwv4c%=p}0qqy5zqOA^wv8f>o)x6z*KA8YF;H#F$nSpm;rF&%7ciCTK6-)(k}u(NGfMafM26h@b25RFe!z{}x3JtSLk!rkx-3q-Yd&
X;Ujp{S1Msj^H{PiKwXX^Cdu#ih_zNqfzW%A3P$5SyUJ4A|Z)Y14<%ve?fr3E?}ghfQpK0lSmv|SYaW8>$wv@(T`;TNPPBNfPa=sMN>$;CJzemWr<2~F^C8D
<WH&QWXJlQpugT)k0~)4f}M(=yyQOe2k?GmKa_eR`r;xW0%BvxJiuHARfG<PnEw5a;qB&U5rZ#Z+9&<L%mJ_m@|J;OL$!xO)GRW>u>nfbL<35n1s??@7ob3|
Xkq(s0Af(cB6j4$sfY>&fe_n7ePs2%t_?#6P7D0|G+smUgiM`e-5h+@#Y96?L@D770CW_8&lFI94osAYdU1tA;VJ?6R{TGxsbVAN%!VLf0p1{NYC<2xKj*57
8%V`eQbP+6%wE+4w`d`e6(ju7kx@zrrl%*za~j-{fLjMY&H9r8{ukOxV5S&tG@+$oKhQW{<S4HXA8`m&E*Jy|h>4f;0-BJ-ulZvWL*MMmEQ#cnPWFN*fS`LM
ywa?NK??n(`3D4zAwm#9a!xG(cP1!$awJ7d1ua#4!st3E9)lI&*piTcqHr-a1xYbP(n+(PyPFy;#v}rl>JiXTI;uQMA5c&pfM{1nAkiBRCZvVbEF`2VQ9`C8
N$E5cB_!0>O(Hr#289TLi6|)#N!^lwHp4<xO3;*sz+#1>2vgulxS}L6fy9&n!O-@|2g+13gZ*T|B@G1>g#|<eNYbYMm=r_vA9l}<K6+3fJ&XJ~PCsSzAw$UO
k#wzg{L9{qevtROgfx0XNE^rOgdH?fHLPGMn1PJzs!#U&IcX6x1^{tDO#UZ8Jpgr{!_b`xN7{bSA8GaSM^D!1=!$BZDxx?~r~>SoZUE?4N610a(6pVf>a<Ej
5IKOMa`KEz1)0xaaohc|rFe@flGt6#biCCCM_^SR3&;Nq1FSoeGZ9;I>^VHL>LQqis}WIASb&Uy#7w)wjFKo<7(=5A%<Y-LaexkrP_{>$$azjor&A$1vPstt
Qxe!A#>zm|&XFq~C??b-oFzymvpD27C?Vi%NBV6gN{TsK(nFiBqS?~xl@CbK9W0#&`Mpf7;R@~A>Z+^Ss*r)@fef%9*)-17@7llS2+7ZM9{Hua8it|6WL3m~
I!GHxEh=dOn`*`t=f=Px#r~Z~>7Dhi`HRh8lkDH_l7aEXU?{E8y6J`W2cc3?K`2Pj5d-~SxL@)b)EYB6Xi33IQAAhbDS=7^;)~_(PDr1gUvw{u1W-nOxHyMF
I#di(NJODhO$Y%HbVcz+QG8TT)1IK{eK}M-kSzf+69W`U5H$=Gl|?jC#0oG0LO>fR5{O_34MEiB1XT?k5nqxdf$SvqlZud-#foFNX(%rI9~(7bg##lCEP)bI
59mcZA*Co(fQl3fQiA_Tm`wl^FZscPB<@#^JCJ#s-B=DbiiT~1jgk2JzytYGA0a9Ami&fLev;GtPxSk9r{oxL?e4{C%>X&5bSL-r2Z5?;ZVm8tE&#*?NevBG
+YSOynx<y@5<hQd4x@u{6FEfe0hG@J2ye>`-NC~va$6`XnT@DiDVIM6<;@XtnSqWgM=cyG*kENVnT6|P5f%~=WC}6<omgVASDdS|&-T!)W!nuD{^I1DS<;(K
;<d{Z!yH({5*?n(_v0LO1|zvnU|`Y7EJR$ws#A(lc!gAcdDuP#57rZ859E97_DMeA!e~T%kiXf*;v6|>RcpDVfmDG-0<}a81tSzxLlYBUX*B&+iHV{hqKcZ7
pgUoi3J9QrqN)#0s*+%-iV6#3<-}7Z=+Y6}+!70HZ8Dt(CZ;Q}<!I=PD+Yxaq|p+Fsd;&cWGxB1cMsGZ06<AK6qM+6kO~L_#SMT~YMfIhv?K+?Fbp7!hzYhD
Z(K8DDOx6$1)xEas6-|vAcu(*)J$kH6tUScES+YcpppoQP@xz)4HN*)L?><7?CNTg&2V)}g)2l&UH@tyM|mxx(G?{NB&1NnGZ#iFEY3zKfQTjwcIuD`7>FR5
prC3Z8G;ZY2q*}ViI*2T+dT79L_;8alL0XyLrDaZ%n?vi2aIMd5SYZ0jD!^g)tVb-A9F*EyRo37uGus|NE`vcO#l>CAwr1-T*8YImJPOZqYI%=s7)$R0k$+1
NF^v~6GKBnG_;wJeo2u%lnjI_&=kRX;O5q?ZKMjKwGuico-XX@(L?aq3PBEsO)VDn%u-byXwj-8KvM)U0|6Z%(3z?n77~N8k#5?-boOv7&>&=ki3jXpMbT9q
DpPxCH1C)btJpd~&;(VigaPPXM#7(&i+_ug=uSZK%9(x=WgyDRCX*0)(?$K=5SU_$j<8^8kR*bXSt><NBA-_P!1hXdy~aAff3eQvfE-CFh*;F-1yB(T%`0E-
*37XX`=r<N!Kr;|3`s^5kJksjdhAbjI4YfJs*0(JCSn>Upc<jkp~yxkjG4iVNy#dt)5B4Ik0<L_k{|6l$xRd{ByqGOLIoT~0Ylr_*e96uq5%q+pqW^Pk)dJ*
pbs@rQ<R8>A~YgUl!CON2k;G%Gm|5tNtH;ZCWR(f0DhRRV~{?JB~wc40*@nqa1_+Al1xDal_e5^Ng#gU%E1U@Ead!^{c@#x5Oo6kEIzpST9RW<{B5?npXZDy
ZzBN;{_pJmHbpduW&#&Mlr99;R{~@U>wUrZe}@Gf2vkZH|JqSBXiBOolR~rrQSf0J0bmu>qsV<ylq*Fj9C$_p!F`_Jp&dF}5C0tD_xnzIBkLI{W+IPeii%SX
*89ADpnf49AcQ#mF@bwWxPVY)fPYi~W>rkA3OYbigbt}12NE~n@Ikh1W-i-Cvan%;y3ZI-2r!%2#!o3IZ|YFWfPSJM_>O{+AJg_y>ETf^1rs$*5JV9W(+pJ6
9_QVR!a?kQ!%P|oW*FBLAL9$A?9&BB{ZHF~llH+##0@CKq`;pL#yN%1Bwo-%Q2oF1{03lYNSX$Mk^g?h14$4hh5{;tif6t45J?p7H~AZgF=DV2^gUHfB?&4L
Qt7AL=1ouy0!&3pQqxpRKwm|yNN8$?C8`Q3Dv&4^C88<+SfPY;Q9#d4FY$)OXD~M*`u_j{{Hj!-C_k*)lqf_Z5h!6QR)LxtNE!+enjl(8lp+w^DkmL(b}?>)
6ZfI`N)&`t5dlCFutZQatAmuA_(^X7@?aF?3_8D_{?F_Dat#4We(&UEi0E`?F#>3B^ka~^10QUiF%<>dA+%!=y$)p1nYlj~j&$YQ7|vL7j{mFl>AreM-g62Y
vX~Sw3Mb>$5u!Bx{4g)qe;2N{9!Ai{gKP981OGIEhCXMb?#T~B`TPrSf`becg;hj2C43`L^+M8&c;J6+*f&DPsj<D1M}Ni)5@Cw~gD<9j#{j0U%T8bGDWf*s
>C8W)P=?jeCbN7&QBgEa>ep<n$SGTNBI@iBVnu@%FkOv7a*p&UlTD_F2AiCzGHB^-DR{$V&Tys=EZw2R;`29CZWftqY6@D2r3)$0<uKwHrQyB1#toXhq;lKC
nrNFGxiGFWQz6Wb4U287K;zDA%prMOjd5`<D@Q3~fGbKB(H%6HIMe~Fh+<N$-PtK2z$`ABQwd?kDBeX<m6@7wh7i+0vND8`86|+qK@M}R$@^2CS`>jv_+tpC
=C`bl$h7)MW;)(egfRia`y|G9A9LE5TF7J(D=715&C#kU^8uQkHin8}j$<!T$A_I2E5;w<LqKcf(V=^dUbJ5A#Ku0c(uY`(f)XS}1A!&#)7Uh2(Gs>6A^zBu
Oyc&-pL6^B2W1u;eEdhsnY-<+;k+t>E2OrWmM)m8Z#39zMq26=+C>qoXycX}P9|bq=QYzyx~m#)C8brokr5O^I*N#b;S|M*JR%fXkFk~`7gss!7RPq?9Gw(U
1Ehfu^FCjl5x=e&Ab(~;<<o<Nv89y|Xyr=dX>6YA8YpG^hJltCtdq7~IFFq7K>&ZyNvuwz?SpNbSnvkK18FLmR}EPqurgelsg4v~-P5QlGcp*mAsHQ+8!}bd
ozU-wjy@c7Lq}UUC}|^XVGvrP)Xm(})nRFptt__fn5DajY7H`jC+abWs$2sPrkWU%vuToWnuZ>z6a+*#LSC-qV1qb{9WrduO;n<Fal~bqm?Oj{pg5?A9yo}+
%$Jd|Rwk*tVSyEiAf?nK)Qc&A434@QhL`H(gT@o#B?>^4Aqr6b@?vX8NHi3GQRA2%@pQDr1vN=QO$BJiA*D)6DG=CwMm~o4{@xq)1AHUL-1(<ctk}d5U#QcE
&)-9_+w4%kzgKrB-e1ap>XkJ@5&8u*Nv51ZPU@8?u_8a+dd`d5?9;a#*_k+|U}=bkqXMFmhbQr*D+3Gp*<2B_T7rw06Ee(?rWdr6X*~EnTYeLtz{#xXf#%7P
kx?g3w4OC3;i4}FS@T8lU&ILG5BqreDY)f5&~fcC-Ep+WnC<QD#&R)G&a;{Tm#J!WYf^g##b{I^$dKA{;Sy;>sl@xk)5?g9WH{%=1M0w?XM5nDR4C$%<v6;|
B{F$*^9^~4!E1c3`ngK3%!du?2RTd{6;h!jsQvEw(U#tYesn8?Igew`djStnVgRrPAZ(8liG%1vrBPI!6LSmoDA^%UucoGqN8Xg5nZ?83`BJ$aETPHnv%pFC
!4VNplfG1yMN1CH&RUr&wsG&)7@EpaD<no6iA^O#$(2;J+`)&FVm|is?T2JEu(2wGBaK7bzdY(}QH$4|hX39r+zvXmlbVk)kgD;&Lj%b<IkSOK<>}+51~PT&
R#C-Ia*oH}v!R@s)?U==i<wGf-q;*7P(uWPK@^8UDTM>Bril-!3F&?Z)5S%sM^Ejr@O963Yr81aR@AXuE<_|%*4t4QgA}nhZVuc%x7!noNqDVRom`ey%nfK8
sIExvi+i(fiz%8JON&HyA(wjZ=lFA~Sw3$()?r<6xiXas)ge@oo<8zprWkmjv=jPMQACxsJK|w%?pcq%$qz+LA<(6fI^G=2$?K^EW8WAwi+>fKhr}KRzjfLg
DLG8;&%|mSM5`^Q+LKTx&-&r>L+rq)s}ZD16p2WbA|h6h(pw~vtT0Sys-e`)iv<O<i4-XkhKfldiCAK%$of9j3;-VGQzn4#uoM$Jo+1gdbl{)qA`}kK7DNvp
PN!q>?mb#Nmw52QJQ^?%S>}NHfMU${2^Jk&@hR$I6macm%KE9GxH=#Qhbb@wIIuEMEi=;rpCLWw4<Z%5LarrnIFdn>B$9+5><pk85F}t20sux7B4tF1nh=E{
WT_O9saEAgG8r|A!kOx0Cj*im>GSwtFl5KCCJkO{9Th{f$rYpoF{txFZ(w+Uc1pCOB#KE6eLY4MJYis6WpM*B(t@y!1O0QHe%+&)CU6mur1eCi!f6TEU>J1H
nsB;A9ZAMAiFzC+Y6Y#J+J;J%{I*wges`kkj_;y~0m-BtWWzf0FmQ*p6*WD4;(`pPnHTc|6QNxQ>6iK8Fevg$5M(lD0Xz=<$e$8-@pv0ng6F4cfbhOjKj$ag
2fAM+Bg!#8sNQ1%wX|!ut4}QF28Ij$qbe(SZ0j!2@{Fr>QB{Az&=^WTna{c$>1S0q>KkuB`tS12-2(PXKV#`W5)ua&rsEs0FAVEiSk`zJodorzB6{EuQiTWj
nJ_T`ddMF(g;+0=s&{1qAo-9!K$=}N3rzxE!=uAu5YS%9rJ=$wo9I6;qYrbVs-kQOBde@i&KSzo%Q_lXbTo4)`)2ZMS%@NNrIin74GkyZVZeB^7rplQK{0{&
KrK)Q&^`%)1Y{OGunpV|jyZj{U?MoMb`b!(fz%GnLG<&vm3|~Y1s82Z2leMe1x@`{2c?=CNH{l-1wO~6oHBBo=daMDz)TDb>FG2xh=?YVj#8oOFwo2mU!O{I
PZ<sg-{*xFO@xNaeEVxTj_kOVVg9i~m7#13RrYhpyAkZ2^ijO*%4c|cd{39cl>1qkQ6*HihA{pJ7e?e`9*Ft0e}LNUo^h$*1A0}7Rc^xQ&dHb^1qRrd&}b<>
0gS~}6ERw+CXL`E<pcc%f)*fi8bF{l8DbQmBL6Nj7M!^h?2|$S5ED|;p*bLu80R5ER6R7QR0*UEL_|te1Psd|D=HGowLn84QV~p26%b@4Oi09xREW^1#1e@B
NkA}QkBEGJ0OU*%iTQ;75IhvUwJ_HpfC1uCN?;Qp!g6x=b=;4!L#O&mZ{dd>R|!0DVi7|<-Z&1I^OMln6%!o{C?SRK*u;AAhlT3cH|uAg$NhJYP7VZBAhBe{
D3W1I%=f?-_t=R7pWEG{>uO+RXr_W=PG~gf(fuveFI*uV6*VzL&=kbm8bUvHq;vzVvIQs=5(7mM6G;>mB?KNepsJddf`*bIiKdvS3aO|KVxXf!nh1!BN@DKk
nu>;4D5az#6F_L4jY$+mLn%vkFto&RHp(ux&{e8nsY#iu=NUQJd!0cH(lIo8!K_VFB*arKMOsZQ8!;Fr2&O64fizggF`}s?Dv^l@sf@-FCLM%26QN2fn1YZd
l8BiiVVV%4iY8egA%Z{a*-C1tDnj#*k<~Ipq`^cI+d85lYL?m6G*VC#3``J16vPk}jJkD+s3@dBn291%g-+U;sVJFR8YUU2f{Gv@pd`@H8bT(K2!Uaswj(Zz
p;Dr1rbenNstP73s)VMdYGj}eElF0`ibN`ikfn$!q@u5zG)YX!-(B!y(@acT<)}JZ+aDlwAyhqLP{bQ!O+-}@Bn0f}AfO3pi6k+Kwt$E#C@R)sfl5lEng}AA
G_II~V;TcZ3d}6gRTPHCTB~3jks!o`#Zoj<L<K=eOhiP|ojRh5A~7MFDxy*%lUS%U8K|n5sESG{CaNK2CI}>|rILb(ly0?C1znS&I8dr8hNx+2BAAJ)Xl(|F
n4*@LsHUO{Y6_7e_zR~n1r$+AQVUxejVS1+F;0voqM<4wq@f}Xf{;&5-||P#IJV4zIL?m*lE`ReWTc@&kO~@$wkeZ8!#E?G8c>`<3lSN`78c44jTsh<64gTV
U}W7A(6Z(8#%Q)2_EM>d)SDCryI{h>TST!66|JMJ!<v@T8FXEHkjY+(prAIy5lcx_>q(e&Q$s>&4LUIq4X}oVENwtkR7S!WDuy()IH=LK+fksPG}3l3HA_Gh
Nmm#sD%mkiTVR49P0^?*nqsPs&T1+`s3|%$R24)N4aSgAkb%%aE{@Jv4E7M>Llz-u8eoPJRM<mlN>QZSOszo~Ak0B9>>48)#1n|d+1bX5FjN~Fqb;B%O-(g}
ELKJ$uuk-wwrVw$l%)$nM$W}jBoY*0HZiI#tZ0T!IwLEIP$xAO(3z7soEsDwEMT#;$)YHTmLQ-CQiLcb0Mcx2CZdd1u|ycrq^V1-MF14h8wP@!sv;?4ZACLy
+M=3DFKoe4B*#I96{Mt+K-qIqFcJhp(o02D%K=nLMKVDY1yV^6O9dkm5EN4dGDxs!T|ar$%EucMuI&<aqJoi$HCi-$F4>@|3Ybe{L5XV`!4y@J1FnuB)h;I*
v@se~plQTOK_Yaz6s;lCxOnDR`V$7K`)`*+b~JsT8AauW5P~6q43g2MbhLy>g|Ug4v-uyHRYo5{O43y|MaOK9<GTZ>g+N5mlX6adsayj~%3C-rG{d<EV`LG9
n+6JDr9Ue)_GnC2q8g!?mWqt+YfO*G=IyqqGE!}g2H?b$Mq+}Jia?+!sivZ<gbFAPD3Jk471jf-vI(O=Xwc$O;!{9$rk5*Y^U%)+6r=sd3<RuzLL?Bfp(KZ3
$}*A%!y;;62$`ehn6Gx~I4}ZvOn=ZoIT!v4m`44-r}6#-|C@H>swZ07N?frqCg$Rx2@M#9D}rV{aobU7#8FJi29s7NRW~@zV?A`I6QBD#*9{vMnyL5}Nyi-J
(n^pu3?8#@vmWCjCiM>jQ0O7d{+K~vC6I)MnJOrPW`Zh8h)5-9RG0vU2|)^$N~B-{VQ5Mk5vYQOii#p7A{dHQ8VM2tfxt#4X9%J5{XeT9pLRTmv4M(6f<kg(
^zKmal7Fn`Bm55_gu8d#JM-2+>AZRqpQWYeJU;!M^I6w<e*D~qYq_w}Ia^WPq~Zs~6c!^SN(7QO<GEo0EEg}x-@L$kR73QFe>Ao@AcuMSIP(Qugf5uCa|B&V
Qm6=!rUCxb<@1>e5(3kRf(VjkBC3HY1Sn2EWO`6v@gVYp0i%){A`&X9prt#;IvK_|n{IQO95KM_F_?&^h9;dG7{R-{ov!S50}%;|T0)v#0j8oTsEqTsXIo>U
n~l+2v(jCLR|76NjWY^j7=(%-wk?2@K~xkhMFc&KMQTH9127bwoLe1sEL9aO5hzf=Kz9V)ZPLVch%rT^9TXIm7{)sX5z-M;7{;ii$nKh^iX20AYG^fWt+Nnm
V_9j<wiia0n`|2rv{gMCqE3x!t)@vkhhq$DRMb%w6&;)qNhT<^vC)%uIHME07Nc_qYW<s=w+E{PNtvXjyRDchjVW5%D_RGTFFDRi3Q92=Dg3qw_TM|6jxu!@
M;Buov=NS-W4Ok_*v1J8m6s!m2$bX6AlV^B0R#)C5x)X*QqO?4Q_=CyyC7^coNI7MDc0p*O*5>zW%&KN4+=UH#xkq#fiGkG;2$Kf5Tbfiu7EnfM}xl=iIVgu
G;*_pTWB0mw6xsEXST@kZSS1zyR)K085qM2Tz0_IvLFJ;X&{*>ecldD6J<3qn@tBbO{dQHF)yXs$m(nYeT0tfC9O?C5km3_v#Hs{^1XOcRZTWIW|K6|+N+{Y
Np8PvYt!uj!=dR3=x?Uetv?64A}lr4ZHD@5(DXRrgBUt2po3_}*o%BI9OakuKVjtOgTD7qNU*k}PPuTX9rK+DNnoCc7x0uZ>$**9o)~HgU@+~{kUBF%1p)9<
h;N<xYe_gy2|sW3$$v5@-Vgu}9SpT_9Sf3U24}kP2l^kWcyBlD>bP&lSq(x8-Jr8W4|Z4@BoAm#>4+Ne<Q=6Ml(T!q`9hux?ts0xG48-*jLvhM#0<}`CuoG@
lQcgkLE<P+=8j4RZ4serQbx%1{dO5=1aA-#4O$5%Q(%FTBmMk={{(`=uz0aPf$k4hJyYg~*1O+~Z-Vt<0~0d^>OJ_<9LYT8Qhq`obe#{ary*z7(rua#z2Q{A
v}A~aglt-gP1sZpS;sA!LwoNz(g++d6gYI2wLbq7Cme4ejNi^vVj#&mc4VlOU#JkEeIy5-4ItZKJ~<QJ&V?dFeTWEJAtZ<;l86E*kQqZ|K>T?32l_}}&|-*r
rJoP?83Q~?OJf(`N;xd4WO#hYFrHw}jCaJjLf$QM!B;c$lyWBV?bAcfw8jr7IY?|e7KUTXc_L+2G#SX6Y706fuWakT0lmC%oJ^I1L4@Q>QA(4hin`Pm9ul*<
LsDqJw}SUKU`Qutq9Vj_5z)p5Fj0e|kT=0<R5UD{H9;8xb_g(4H(_HoUfgOO(oO_mfwluV1ZNqHF&1&lW-6ibWsc4%O;SP8(3`WzmN9;y9q*Zf1VZh4%np~Z
Jx>TiqvMAVhsf953v_!^u0ybp@#$!5SbB3OGYd>`2hA*1^?s205rWUfvF)!2ddeA0PK`>fr}1#Ylxh5mQ#%RhVdi=Ka5N|D06gg@8kR8mrR3l^U09tI!ywfP
cI?!;7$oe?c8l~xuq?ZicGXzUEfq}79cGD$rX}G!{XX>sRC^YS6ReVs2i@H!sw9eoMxwE{&Vr_*Ct9YB0R+%yD-4@#MNzSuaP|%+j@Y(wM3ogA1|cUHiw!ll
Cm6+4>|>);5JO8>U2bU&wsz4^M&}u3tp{*sE3C$<&LbOI2_e-$Yf(lslWjqX)nK(2vqV!<G^7xFX(9`@6<u7ws&PWFb)tp{iZMqiP=+evF%eS*2H2(!gEI!k
reY@Ov6_Q+t}U^3rkfVnI^cqyhc=T1tL9yK#z`WAii(0Dm|}=Xh?0tyS&ua(wz|)3MyPPwGDg~lZLmRB&WM=`C4#CdpdzXuB%+dJ(;?PEz^sP1fptd?QX|55
?PTiAAKe46RD8qY9-h6~L&X{v21UxjMKKUa7#N-cKEYMMoC6B`K3D>wX*!h(T5vJKQKk!*A(OQ?bf$Drbk0e#tBJ&k_y$9wdPTX&9aHL-AX1PqyZGSeWQ8Gu
rYMG3q>Js<asVAv6Z*ye`6?x15QzpQX(>9V-_I&O7`TT6r*?j(*&YcHHAF;95D_r}QcBVUO;8a`6cHpW5frt#08iedDmo%$QwSt5hKj4^5~@auI6Zm@2%5+!
1yyMYK&A-5mPncsDrtgh0w_~?gv=!abp)0!Ny-A4AXX$JP`iNbJk&u0@~VMDWQFZS>KJ{#qucN^l=Z&cQTF`5y!h;DH>qHa*uq?MaWwgxy{~A8j6_fggz`~Q
A5-cOf+~rG7*O$bHZL(m`7pEb4_n@QNbr7v{xFP0%9AvJL@baala#4{ptJljj;u|O_3khfppVu0pGs`rwNIoESp$haG0<2-r2PJU`9sSmjBT1&_}Yim$AO8e
Ryq~4t9n^cNyMc&LI(%hbT=f%p}e36lQpIY%NTN7Z5X}(c4XI61N7yJbz&+FBiLlyswbS0AbI=56WD4$QGoM5A`y~>p@cJ^m@9GwVE=xgVHSvzAt@p%DF%e7
f?${$D2bu~p`c1Z8kj+4C`c(lr6{7MAgQ8B7DXazl1P%N1|WzSYN;TGVF;FH2~vV4C25+fq9!CJDWaezfucl8NU30nC`FKz8Crm)Vn|qmsHrF^XsSu5h)M!M
l0cRusz4wiWfl}9N}y>WC{QL!3W_SEV3JZ8N@6IKprmdT_yG$;5YbXV1tzFVqpaW|`M~-F^tuWXlBo0she@U&DIqCI3Xus2B2L(nAxdgumW8IMA_9hyf=H-F
X{kz2LyO&>l&?mBG-jvPhKJIoqGDKJX?h1TvNJL0T*Q$kyOSgYK~VugND>o7)E809Og!aTiGl&d1gQ8`aD9Y3eE7(a2DBuqpjI+v6{QLRNg!%qpbA|spoyYF
NNTpykZD4YO%hTyQ9z|A(?XFE1qu-*6dPdw(O7$T5f=_L1vHDKb0kp=OjHU)Gz+9Ox&ti)LX=We5Cm03=**!MYyj-!)UaX}mjNt7=_%3`L8v=|I}r^sRZ&M|
a3i9C*qlkFsuh@|N<e7R<%wnR7yvSlDkx2X)-XXqK~oUZO(7Cf6H_F_G|dGB5Jb%cK?4$`!32~+NH)emOsDD(dCXP#g%U^#Qy~g9-iIU9`!cRb53UiSv3bJj
CJFS$J^ENZdSN!AcDQ+l1=W+;Vc~%Hq0t`TU))Nlhwp!Rm-oYb?)q|Pj2Y-S=dHo0Z>rendl<p8)f||TI#X58Fk(+`;|H3E&XbbVMrUjxTW0RAp6QkuERi&r
qKVPnT~|W^Aw*FW1W7t|bl?K10Vz@dse1-P85!7c`tGM%9R>xQ1Y-(DUj}o{faOdOf7Ud#pfXrS!W2OyQq6GB)8P)j_vJmmfX@F%BY#M?D$ni(t|YwoKY#f2
>y3Xu^Yp;vZ*kX~Mr^4$3_JzuknaRT2$$kH-SrF44!vRGFAS3W1KS6A!TmNITEUs7FS`J?*z7OVu;4f1H>5VxiF-bb&bCeodm!6Ip%_B$5Ohrx4P&)$z2|4W
Ul1+Y(p^hfLrQgv#F;AM;shc$k`B%ye6<8rA_&Z6?FCKFpPFbH)#0zrWr4teM3pe?UrO`Mx72L*G7P>(CmNR^NZRkQxu8@<K*{g6WD%PRc)^U$PeQRn5ov}j
lZzB7N|8IMsx$8=-_7%|dD?#cDvd<lI<q1<-a#N}Fq>}K>zVED`w;ormpvUSD~!HwxuHE?SK)K${HnS^i7Ez$s-NkwCL}Y^p*Re86~&ZIlHM5(X)N32w&g`L
tmY}-rcbVO#KIQaE5CJtOu#$m->J4iKsX*R872@MAkO<;WFGC!ni-fF!bKLfqjroDiqq!Sac3Q!kS(AONcH2+4N37_SNM;L*J^UkUC3$d`ggrDR@`w0Snc+C
Ar)V2Z|{Z%Zmk5VTBQtD(m0rtZIj_@=~xs6%WqRsIJ5y{H%uiat(?dbn)9;m+d^t`?M?<`qxJ6m`OWQ)nzS|!;OuwX28%%=<RT4oPGG3o+P@`+`%BpI!nES*
`P2V(?be1!7QEB|Kts*Mb?)S?UG5}@apdR>BD}ez^DC)h*p9@m?+l0}0zmIwBt?u`*Lph;jvJL|O|7P;Z)Xxos;#LLED;H)b9aXtOiI@lu*$(U!Vpk|?%P`@
y@*QrCoG+-R2O`nb8_MOnLhQ`-_$t(DjD<43DR9SS%I5j#De)(S8GLGhL{pdWu2LbrZk#M5w?m9Hxxa1<?qSOm`OL1)kGuSBLK=pJ}%A&6Ppa>QHxN3UwD$t
aw7X(0(F6I`KK8J8H7g|r`Xn%276i?q}XsZ(01RP3%1yOpA}l9K?U!<#EqR?<9;8Wi)R;%K+PR8P`XX%P<AvOKI0O>gzY0<Y`|O7{N`Ss(i5l}WC95Z5K5T1
c`NNjh*Xiy3s!`A>ow*PQTRbUdWh!L0xT>MhP|U3R8#b>>S3m0C{}_xV1OFm$)y5NgsxQ-9p6XrTVma1pp3NY(1#sWZi5Lp0V|pB!}37THUx@ca}xk#Q`V|_
XXYlQ%Dbdz=`TgemfrV2DvTC$>T!7&v>Fs`jwC3<qpIaQ+|7>zl!izt5mcfMVXE{#4fS@fjxr{6mss~rbrDy2!#qA6qz;SEIGhBSOl;`w4)FTd7q$lb-Hdsc
BOTVp6)Z6UvfDPS!;t%f=XHMN8!<w!nWFDb{~npo$=l52`6`IG8OcLmu!7W0x~~r)F<NSlLYb!3fPVRfUZSm41<eUTh8!PY$lwd=77jrzEV6XWddU*D2Y77S
C>vBki@o6H<FJAefZ(Ol0vO_<{3!MBCUt}3kw>1qm(yx4-}5;zI}xgOy<7!?R_$fet29lX*tl|d9#`7qtLoRir;O|}Dq)o%9<e+ttdYJ&`5<WC(+{(+DcnW;
jjRKS5|qO+6ITNEA@z2~mo9I$_Qt^r-9r&F6p<VFb;Mfs!ga?u5_sLtUC#fG*7VBceQ@UQdNU5&KYqH)c;XzG(H3|@Od#9dA{uC!nJ6^dbVH%7>6mDar=#+c
sLn`q*cCdKRiV<f{2NuoA1`FYo8wL&8LvlHf!k=;T*~Xs-lFPFrN=THGeH0yIu#C5Sku(56JtYJ1*oL6aVkk-7)*x_AzMzUK*1FAs&c&FM<i<PY<UQ+dB@G`
ml0ib{~Xy>+cbqXHi*=eg-DGg+K_M$iQA#q%NSj(i8w$;uJA7wrwo^c=IM0y>6R;uS;AH<Q`cVD027(IjcBZ^EwS#{DzT4hOQx({@3w<L#NDK1v&DrlB@n1t
3u!GatJ^wNzC3s*8{YhLw{6@Sq<z7dpS2_JnGzPswxpz&dp&dae?N9hppLbt$0=DhZFv?Cb-8f;YT#db?>Ia+DG<SUgOGlF<gbW0C)X7#_u2D@$$a|nXzr3K
o%`XBeb=kk4*6DchOOifUTxy`kf*7xF^ga0scQ3CX?{5CoM+%iVcM^A;JJRo)r$S$aavgLO)nE7?)T5GJ?glNF2d1y3a`)vI+{+vxUp*?PKn<LXG(C8mb`NO
AA|U+>$6^8bCVmCy|$`Z#(Tzj*j9i+w{r8`l4-Zp04uyUi*GhP>=1b(3=stG@ZhXe9-3>1z7iy8S?L@ykztB*@-f3a-Uk8#nhI&ABBZ0LhD>6bLknr3sHp07
#Pp%K!*_9rps>i==wzvrwZk>rMBv{}0n~+wCz=#ML{VahqKr{QX0^S0_s-29H@GSMMwY21{KtEbzgeeGY+dzvmz*ajmZvoYE^O9}r7hc<PnQ_%iJ}PwY&XA-
fj&I6&6mQE2+4vVAg$ptTzf_b+KVW>gNUW3yZY<}=XiJ9;`8<agNUmU*S=ba6CzXa;Mg=6WJ6XnK2<@(W8ISPxlLEQryCPUMtytdSlHy9BK`V#wTxa%ii`$`
n?pdo+*I706b@?yM`&nR?NV8oOBE$;@3)?L+rA|h6TB45B0)Q1YUJHo^mS;g5Q+;D)gaoM#%!_Hdh$+ZTuC7u<CffBKCdtii=oxF%<DT2xcpW-kE!~~gf2MO
iV0Fz#ntuWXkEA~GlyOV^|Q`Sn)P~kk`N@rZEHrQ?P0mx$t?M%bb;j$YsKCq*AcVZB~A!l`OBPEa}%YfK^P!C)Q1a93@ZYN?};IX#e}`{(*2su;zSMHrxtC`
BwAb)K@#xMUG2*zwE_u^^A2T)MbPtvdRB5c+%Vei0b&FZ(3Oh2-95gh(WxaYawTf63gxov)J%UYe)8ei&8h2zHJ$dlc}WGWi_vP{XYKeGJ}?|!i)RAjbCa|}
X&_CvJ36U_Pq`3C$08?PSR8*@yJoImtFITCy?nzIH#&I9+B~kUbPgR080nPTsF7kK@FN<|NX}br9OU+i)be9V$eRco!-HeeV)(tbxM!~?(p8Dyas*#iM%HT4
+>lt1)+Q<78<v|Ms}&$S!>4V8s+Ul0$WxM)CVaij?T72@_GH0X+Rn-4zT9ZTlvIW?QBy3eL@|pxWztl*2X_LYWo85cf=Dd}#3Je^r(WWwrrLpXD*@oyfhr`z
1tAPbX2#b-Hp47ps#6<`Nwf=H@B_BN_|7alp)I~&0c?ck1y<qH82Jy+4=nDp?9ZPap3aBi_ddF_foQ=Jks?eYBOR{}ckZj@=T~I*zEG(u`}*^_%9-taY=P^q
htHjd&eyX;%jt%n0pdJ8e34EN8SJVm`OeRtvgkrq2pu7UTKKRc99`+q1}N2UD&bw5dn=62`o)-U2C<QAm(He%Ar6xAqwV>Y6VH5z{~xX#5-@1%Mqr!H$3juU
euyoSJJXbqaeQ#`yqi9*G(`?Gv^+jst}RQ7dDWbItHx9Ebk91iH+${1;i6fSZf+e3JzTDwCfx0zyxpf|70hYGd*G;2+Aqi{+;p%{@6q=?o9)Q^Iv=&!*>UtD
=jGEoWzRlWxYG8ljErIuK#z~BZ-$L(V(H-rB)NGoV(4Dk#c$ING&K)-w3+5uj4`u~gmV41Ja=~66BctZ_j}{H>0a}#jd6K=%ZzErD9Dc#;c3kNF}=`{37;xu
Ilz=}ZewCe)L>;24%F^czfN;iJZy$$i<~37xHluMr~?&iw=iB^%cKv*`^)rvK+sR%3Dr*E&U{VzbM@F~%!Z@n_w5r6PKq1f6;&uvJ06N`dReOmpNz$Uq%WE>
V5q3MonG78`_3*4*<#2^1cN99`&DBne6MOE&U9uLat4d9Cg|(7_Srnk<>8H@W#*;<m5^B?mSN_e>t_!4*LywUq4A6bAJzTCR8N)Z9(6ZySc{+efHoh5eZBie
L1!Bs>?-HAq<E`Tt+-vH1mpuKMy@)=t%4tW$U*M;jvgIFQ<gAX18r*^ChU-^A=z;4)#LMpl^QQfM@(DRavtMHdA17I5Muqgw(V+m&r!T%tw<D2hW)NFX{Cy8
t_Mem9W|kWqkf!hFD-4iJ07~!!65@UVK?c#g=Ue>)Q(y5m<e{Q)2A3y&0-ZjgtR@cXsAzaqQYk5m3bjf@EzmCU_692cwk8sHjB)zI(fv54ZxSNyW88*@nf$Y
2acEESaBP%abeL3<XYC2zk=`JjPKi}p3k3-Qn|7}Y}G|FzB}W}lMj{h8I}{bQgfc+JryTMJ$-aWk<q@-B-Rhod~3*~?6UMPhohQ$`3=8CHPVMsI=mOnH|3fo
(e22K-&XEN5hS!nvz%-=k+&nVeeC+NXV?XaJP3Ub)aOJD>IReOL%(V@3Zj@3i(7fR+S>s=k>c>=MxDrN!Eg*iBIOl|i)!;t6;~@f=T(w%fN<*t6#1B#Ix&cO
gR#yb@<dwpi^B0Op`-{O(OnE6@@6PXMpbszd%nIc8_lz*5z=~FBUf>=sVGbzC`5F)Rk1{(BW?@UUUsuQ%j+<*sF#cwF`kpu@LQVU?_?9q&RGuc*KB<@snYL>
ZJyqx<*T&_^37OAKB67pi{CT5arYpf$JX9*V(s*vdxfK{NQ>ngEZu1$AikFMu-gjQzHqcO^g?`C2O%NxVsgSD#H?>^bLJ}FS;G9GvY(+S9Z>`-4!earH}Q{k
VwBjus1QW9Gn!9{@zyZZPbBJcJIMxbUT_u;XjSd;*2B+}naD8YWGG0(TxF*VZ;bPAQWnGSUyml8(ympY>pfuVh4)_NR{<J%6up}=62lt;<q5o-1CTTg(7Gjh
5!nY_WHz6edEC@pJywhG$KHG1^Hh7=CgeCPtVJ`xE`}1Tq^Wr-K%innT@Qut+nkB(<FMI>UgW$&vO}cNVG65$(L?u-i2b4DV(6+zsGS1xPf@=9w&$0JGkk9j
1ye~&RC>%9h={3RD8U6pds>fEA#r`@7n=?zW|e_MFx?{d3vTY1988wrAQ@+6n<r#49S31z7im_p{x0~%zz5ZJTvc>?Wfu^!_GJ%vv67}7>Y3b;l1;t4^#IA#
W4tNXI}8XC%Fe-3yFiysP|`BtDJ~LIPD5(}WrASTwpuv5hYh0!1TxL>Zys5&z4r*DldswSKQbD;IDzps@Ocng`HmOjBE0*y2`^6m?@y;>IgbAr&Ng-^7%$A&
z92aTq1n?JOpK;Ei*$Rusp@j*4YJR`AjHF1hjSq++L;PAn;r;Hu$%X~rD@M?v#j%c;SRh*J&<<W+<Nu(oAm1M+bEZwz9UD)tStcp&<T0()!(Teb2$<-SsDz0
+oqp1=?4i5x@S2d!5sB>!Kc&mk=aRYBTuqddRxGgbj2!Ky2zViAdDPsUG+O=O|*#;kjsa6nSp1KLFsgeisUd2ek$n}$$OrL@M7EAuhffaONRCJ&ZD<po?VZ3
2d_b5kxd77sjL~y0a4pMKU?*~p=cFvEShk8_~w|Eee7F-17-vb<6v+xVk+{SE)z5A2FBo+xYSnMQ#bq#V*$kSrk(>Do#~;rdm2JQf_uq#?sYi7_R%tK*s6-M
9P)#K$U&o{2r&6c3pw+Au6!NC>hukTnwy$c7b(&49JFIfo{jHKYm9GM&D7gap^2?swOTk{WzvlOA<Rqm%|Nj-|1F$lk>Z1bNbL`)Io=anV`CgCTTHiQyT^Ko
#x~m%D84JZ)ijwPZu|62GB#A=_P%eYtC4MlXDVxk-TK{D!2Qu{*jkAW3;Y8o98f}t1llk_g6nHj6U}tBwMp)-QH?rz+q`WNaJ%&q#2^0?G~gf$c1~ZWdP4@g
^S>0XF;UkIJ!w%?{vz1dF>FJLI~?b3k%J;4qI^Yz@H5b6>ia#-jhv_4Y4Nt7m78GAxEa+_@NQ!Gan<pTn1tYpxY3g?^CK?wI4h;CTUye0&r9L>nDpCyR}on)
#kfummluvELIX&09(16-gOrh*MT`WhtYzKJG?0z#zY5qwG!7eIZ8JFo==lj8X$!q^%`@<5IY_pNb;1{B2@%TTSj(dSV@z<3A-g(Oh{udx>Wo46e?jpK-Z|6U
tycyG_G$owu#EyBabTI%cC7TLGDy9UI3S&7o+aLUMdqon`#%6@ELo62n#{ruX&UCMQz5uwJ5#yQSDMdga$F&^-Umo!GGKMw6qrM2fb1AU!Ko4EK6NfO(%GmA
8Ye-?-bxyj;S^J_U55yop{g7};NgZ-oUd?T8~_^*L~otAFQp2`O>*)HwXWkk(}z6NKAZ<R&YWP|N-Rl*ZkL!K=CN0EO7D%5tY0F_^RSapQe7ZM*Hn1xWVJv6
)7|_-5IY7IU;_ZYKWEte`X7WQv-(-YQ9=6os2;AELw=w%fTtnNCsX-Z{IyPcAAo+EIA9WJvhh!hG{MQ&*{i(22<OkI3~=CPMs#Kz5*(;MWkkkqmn<!fT03(i
Zhr6eT@D_W-y4Z!>VeF9F=)0{o<W8Pi|_N0!yWRLy-f8ooj3y~Dc;XtNJvk`Ebc)Mn0qoGc5K~&9r4CaEw9Dg0OBwN0VDwVu_eK<h(vv`tCCo+IVw?+t=!v;
610+SHIgdZ9VMu=_e|q3$+|45v0{;K_o*@ovT%(z5XGFbFyf%VG2Nq_p;0FZ%Z$XvM=7jFa;7Fl9asg+a;H4<Y~K=cmeA9JMbk4>tke@A#R*Usbj@p)XgEkH
j9jISxwVxtuO{KzS(BjRXgTcrY|4EGc93DsOSRf?nKta+^OFpmN*a}x(Ooj5yD9`tI&q7Zf(U|$iE{%uO3hK0t7D}{E|SF6DJ;gTV0O{8OKsxor%Xfkk9=md
b2BMzapQX4a_vaY=#Y(&LW5*2U|+7VIU%+~<eyi*Z8gDDPY7ZHk{VNUicJ7PAvjH<Q&g7|l9^N6CNbAPUNbbwc3q^>G!a9pv_2*(=@@8rok$N*$VX<;DM(Ed
VJT#U@7Kxn_j%+dz+r4s`lQ5eXQCV@Fp0#=D2j=f##2-<Q!86pP_H?0lu@f$L;UbC#Q!+?bgymj9@M0IwZh+rb;>3zIx@{PIBE>gEJZA42x(?nHHl=SH_ux)
jVdrct310qmWs&6CuXlQ6!-NXcW-r{WKLT#m?YH&LYHl&%@cIA8KO*5eKh5OqSH5-l*`Ko?ISF4%W(;mhQMlTy&fcZM>w0IlQw^^Ll0>jlp7Ly2R3>Mj9{n-
2?%XAhQd!$hR)I!9Gp>L<)|mXwTk^cyJm=R@|ttNe#O{T2$TvAFw;#XA{2!oK$I*|2sD&}1f&!c1psUfnQim-Y;}l;*})#4hDUczxp2+gV6v`JWzm|@6+}W^
kTHp@%e4C;`py(DLpWkivklvFUBu&2A5oTyvATjuA;yr@GT^<|dBsU=_hYRdy3JM#OxFEuOD5BB^5&GMS24zOP`K_UQL`4c$xIAUQj0R}1}@M=G-MSTH69Ed
Ds(`uZta7VX<)UEP|T&tkt*MQdMl%Cd$=MGl{B~`Xku`bY}C5q%vLtuml=#WQLH%WRm!Up5L%|0wIKv*2!#enPE$=C$TTlPM#ATBdUE=v%3{k-rHN;j*Sava
-e(;(R7OJIOc^H=Z7GK;sYETIUW|=5nS~Yeqb26#u&e5BnHRimEv1KRvhGYW)>I392xYi|ZI$g#8=KWH9B$E8%&(UW%n-_)d5*KnU|c|L8p~l#Q4+(nwq?a`
<JFr>Oei<EH=HKW>ZriwGM1S{#wyaz=-ZaXDUuS2fQdNraaN;g3WZ2QLSK*{ZuQ-}y#}2JY?`Gark}1FOhkER=LO*hq;9Q1yskr>rjX&LH#I>LI;Lo?rqwIA
Nn;V5s+p=0Vo7pJGcs2(oK=zMNF5;%MYI;jmWsm}&K9#7iqWiGc-Dg<d_=idg>x&?8%()K%WTIC5LO~)Tw?H=25u(CY=y8e=X*6ej3OR3o!mvXg~cGF>#KmX
z?D>w(tN=F%};QI^a;|2x+Qm+nJ7=qJ}<sL$331w>l6B*DCq|OfN~@O$fvmbw!0IccEAs8c`!Rkk`^ifrAC!to|H>0Te=e;M_FK~kYmH28%ay^DNA^X_L(yh
CE}hjv+5Blg)KpiZb3eylfh0Lu=yQbcOx)Im3Omb@v>=6vYFWo<V>Lk;xBG`dUWBr$0});jMTAbl_B0Ix8O-1fOT>}F{x>t*eyd`aUz?U=<WP%N4+@Z;M`!2
?jD4za%XC@7>(W4qcKW@9I2FXY{tY5^yH*yc|P0!0VMh|Q9+3pO%()8WhB??luumgG^PyLKbHZHBK_U{k8dQADOf^BS@M@j3Qt^y3rVF&fKRL$KMUt6Ble0&
iee2&X$izUw8OF{j<e;Vp!F9($s}!tL@xkjFx>EO@p+SCx+2jSd<-fdmgWHdTwwa|#)IFNmT<)Pl<W0(jh|gX&}eOqO*{MaS9$V0>(NYlJ|~!tA46;yj94w0
Q5-<5g@pbx9lHmU=85M|mg|bpJw)3fMk0JmU?)5uA7jWo3PU+NKb@kG_(P-z!~lTf(#KAC<GknV*N(z<K$Eaw4lH+gr(sPrOuqk9gvEnOth&pGM?i+5tP%%*
ZrtELuHIQwquFh9ZMpO@rr8b8i@aV9?PM>=r8gO5*LDq-+t16qK|Sn&ss|bkqG<N$Y@n_5kqrLrs!l8$S*-yTM66K+*~h>E5dOiF?@vBXKvQK6-VX=4;6e2D
5zS1wX)alzkGb_@fZK3jBA}!xs-lat5`OqPIM;R{cS#V{`tSHmgtkX%{6#W-C&GRLjSN5(#E6j!j07nV(4jEWE`wqcgnJbHSG!Yz&xdAo%f|p<u(N)<+v*_v
+3v`DpmZp|y7XoQAc9CY*A5sxEfDD`h}{ohCi4Thm+O*%iYgQ;AX*NjI<HW}vlMCiPq<Ht4vO=QqMw`(kRR`t{zd?BK}zkCkz-CmmXOen2R;7~4scMkiP{<`
SPBBFY8px=m`-PR&ndz1oC~?w!ML%EeTJj`*kFps?9L^KELBkHR!I-F#4;GoXBsdzv%AIL8lJ2}rI7ivmw%)tXB%OCS^bIxe?#I~H6wh<_2pF&(W-v)JoW`U
R8ZZH_}(R`a5YCbYrNb@2+Bb;RRl#;z{L`ObeI`x5ooBQih+_CiX~_(U`I%>Q3ymSAVDA@RQ5DM5Rxem6NySjKg^Oc!noke<)(%vf`CJ+fSCwVH~1U8Nj6c~
BwfZgUaaU@u*F&z0_r(7+ESXP7{R$)lM>T3!wgD`D@_PyVXEs4S5q8)WC|k0lSV0hqFy{!+(fF@MS+7Vj8#lP*zU6-NhM-3pq)x%X=`xVke6p%8#9Hv8Ob;K
`Z>syw%a<DP9Vh`nFh+&D{E2Sw;@VfwP<rC<vf>b46z7EK#>{E$90PYGM%!vvoW&_q5^`40#iknB54V*bcccf>qiWyxQ(r%z<L}^5I(?Q^Ts=(ePgJruwsoo
i?lOstt_?^adpb!P`a5xidIC{-ng5H(Khy9bo$}8D;r)t)O(zI?d~}Cc!awoz&y-S1I>3sD5=L72)8cWhBi1kN22g}*J<hK7n=bjB9s(_tO98<O}VY_Q#Ewr
G|X2D6B%Qm*z)FQ$Uu0%M<9736o(;nGSiWGt4>qX;SX=CvPg1<@`M%0JxJPmNnpcFL5NQ|UN*>cF|;}0(Tn<b>bB%2hJKwh2c@bB3}wL4opMD`Z0~mk)YY?R
Vjv!7WE5k~sHQwWI3~C%PFinDVBjoUT}-%QTW%{F8RA+-!0!~|kkYY1Lo_lK8N;?~_o>%fuBrIh-{!kT1t$F@$&5m7CFb1Z<*WLm9Ro)Y24Wh4KLM^<eW}>e
Xv(YvJIMOssA`XvKsTf62IyjlzU;fysrHCwA?G2oXv&4Q2W^Hk3FcGIK;px13CI2Rz*Un3s-PyC9jTdE`;hjbT@=`{Ka!<ttU<s?RiS-WO@PTXb1%2GGV`V0
f}OmC*?GO9YshKuCgeTHPYGn^{C=#TJ8A&6l|cc8EMREGSR#=M4|pcBQlNdL_xC-zf#P!;Hb1?;S|1b?=UqMge@1bk@&n9(_7*|jZI3VO*eFT(7((2J3WQQn
KYTwq0VltwUca7cf+wSJzPa_|L5)t+;nxSTo`|rjatTBtVocFeIP}ktlaCno>#6D67qA@&DWGsF5dgFjF#%5)p$v==1uBpzND~UFD+DC8H3UT|6p~d1Q8f@m
NJNyA1t?KcO%)LpHAqoSB@+|`L|cq<>Z802y*Ts6Q|(Zt58QxPH{cy6V2Ta26H7${EX5N1BHDv~e`h=!WVK29lt5II>g8fGGgYp!*(E+Yx_i3~6JsJG^yxsN
3FS{{nVpL+TAbw1B9%HS9eTXCwi%iUQbU9nO9lpj34~0)S7LVU*xOwZlSG+wE>N~OgFzz3Sf=1l)w`ovvoQO0iJ2IuGo_fyfr*KU%JRWN{YW;;Q|HS;Z3>Z$
rz8>xkhPqyui5XdFWK0^9^fkZVR#Ozl0x&>lCFT|3n<T5<C01C*#^;Iyz|M_`Cg7eHRzvs^6TF^0;%vpv=kdk{91$-5fsB+wM(N>Mb;vXCV}0M;u#5ul26lN
sfzR%tJbWNfT5PZIpFSfDMnB`B*sD=)9&4ap<x&fnz(lEZxC`(y@OR5;~fmf9wZsT`~$zCaBc47h;)oY#!b!4ep|y1jxaHTF=Yzb&Qg!a{I6NSRhy+HN_MnG
W8k!6h-w{rJe$+Ns)4cfA^Hdc?M3kYJB^+Fxyl`vhL|g+YP5r;YF?1gbg{82f<GuVKzoF*>0oa*pV#N@`oC}N=sQ@S4g$ZA#NgQcq*O1qSIy#Jor)TpQJW86
h(m`D@^ORnAUEa`W)@(<A$!}c;9e;dPtZ;;fb2?1Q0GCSh8zS2VcfF#F-)w3u>{;vC}Sk*t}V7LeA%ex&II@<h8LZ}y}|XT$V5h%*5L(hEzCt?uSgjpg5x-5
F-nDE)Ha+aeHU$Di*SP%#r`krs<Sr=Zg+*0r*W~+!3bX0ikeOG-ut@xx(r5KlyRg>7sZ9rXE}y}tx#>{XCn^;3#3!NPGpIPf(z`T(_c3aR-q;hpI)-<QI#p)
;X7<tnyhcj-Zp#+EO<=dD7I~jE8h$?jq2vje2L9YYzZHpK6`uX8+bZFVnYN>K`km2A0R@5NJ}dHB&Va^908#dmrOcEP?V_<kVu+9<y1~HDJ1~M#r#6N0nkV@
1f#4fVTU9l?}f=EDY1dxe;k@bIpyt6j$u)i3LsV!&!(|w3|YA2!fjqtbBZ2(*@>nywlKC81tSCcPM^839w$ou<4Zkf7{5E_zC@~Lu%15p^`@#+B91qw(&e+C
?!qeDMtI5Z9Ry3)v+t{Z$#vYXF7|a}#<z7D6kIxew>ttz^VkxqL}C`-EvIy<h}F#G3bjUS0idoR@#%BA_m}mrudj9+GgyY(YqZq4I~|_Od9y=728H*Q77i}?
WY9$w6)`0Ug(6PIg>%6h$wamavyzLp*v;x4g_w_iVe7>MlSRf(=^4!+;o-GW97+3~TNOtU1SC|nmVk)QCCk`_h8=S9n+-Y5@otxb#~H-RTM*t$1`y5@1UI*C
Uk<Gc5*3PqiK^u`Z!U{co8a+LXcaznCzZ6Pb|Uy<dZFJqlhpOf+b@|G$4lnen1U!~SR*X3gW2;e<&ahevoZ|ztFB(ClB<qhvL=D5BzF6N!a7+^iEv0L2~0M=
aCo@AXAzUaeGO6O#2TTx#nV9c2tg{mS!fwIa{5=xe(x}&l}Ts<R3_;0HB`}u%al?VEcbqIleyU?##MIc=}~R>OuW=;V4kBHPjh9hy@k?Ljy@BZi-JNBNa`a>
<e@4iK3Pic(z>Yr*wX19)fYO4dXedQPz=IAgz5?&r(E?oPp_5I<qEgAP)u}sC01E~4M#~U!}%xj+My}2uZ7Md-^(kBSKmQ3Wn)U9hfCP0q7B4D9TQhl_Ou)m
>Vga}s!|99igf+%;Cn_Yv2=RBZyL3&2r960L>Oop*Go~@YMwDqo^NeU#o#A%-BxMs+_vHpi1#9bsJ0dL9kQ5#6O6@~6j2aVN4>ooh(#HurhL0C2?$9gR*GxC
UW_zrBbJ%)+EJbPCjD<w!M;gnYkXyxCaz&BZIoM1l}aG>x*~hAmrWmp(Veh{p!$I8i7D0E2ReKCBMB6eFz?f4d$6mP1$)I|>6*i%G9y)mtI)`}4`!w9>iq>O
`E4xWhPJ4OOb)rvzBnvrF6a$2rvUok(NWfRE~!}A4zTLwRV!ef>nxR0Q~_<_#F?#%)2lwM*sUOyRHDnc?_*WY!y+|xyg73=sQ*f%M6cHhxkyU5A+sV5J5}i!
g@pBPG;$3e5N%yH*v1`XxFlv;BPT+M5a!dV!j$=p$s%IGLq#fh!Nm$7;BuzOf;luJ8gZp(%TwAh*Cwz>nVif@L!SA2j<p)CSFeU>8`jsVK>F?HI&?prkpk95
N_Wc+<Errnn3F2zHYAd-7F1Priuo_@`M(V&p0~d{7pF;&k>d_?qI&4_@ObLV1uvo5P*G!3KBjnlEJs|)0&BSYK`JA(Vj`o}dvRA?r`7m$tjl7-F_l6^b)}^!
T=G?EM+62SaPC%RbEg;F>w2cvE)%06^q4Civ(6NR2w@=X^$Fe~M>K;?cb!*_*LlhUTH`i(%j=DGO2t$M7hLp;IagXYONw`QUCYc}!Vw{gtx`urF8E~@c)YE%
JcLIt%WCXgof3=dYCfG>&`O=Op=>~>tFV0XoDH`&(9t|h&FV@LnNB6gIBpRq$wwzR)NZ=4u9a2ZxC%=1(^z`2y(~CPRbXRSbV|vjIeKwT#bU_@v=p6Q7;>C2
xtr5GI&jXh*LLEVpx1s%HX$=E&Zhv~#id(Z(JUHRS_ZJ<`om^Hfe=Qokq<YF#|5Y~wq~8SHLFdvhQ2V<OBjd)EXGJ80nI>zy#0Ni@2BT3kf?&6L8yu;X-cDD
BzkNToKA|Ukt=q}4qImHSl*+>?d;C)s@#0ex}wFOgd7B_S2xT&J2n`Zz3stK1(4;sPMT~%FLwkxt$LS@A|oO^)-9<-Ej@4yL_tm>wOiTl4chKH3u42Botq3i
j3CBSKrvFcQEyoyI{9b;(id$V(-|ukDL2zGbQumiYKs?~*gD<y^<~y?RCZV$*|Uhuc&oHNw-SY=UYUe1tjL-M)`>N<<hDjAoITcruqg>4m^DpG1s>|jq=x%b
dZ#X9m2-69Opdp4R5@E$eKFkdzBO=q-e!xwX{acO^!}%<<wTuUBd6_jGujnF$_<k9Ru#^WA#j6ynddaIiLFkBb5V3))ldqGE?hv_q!x8sMbL68EpJSZ!m}+d
QO8$8UUqkUJ#DLOV1yOoX&#NcEw33*OhaL)(-DRg)zdtQ647z-X5ZIbqSd`0%O|CMX@NGDSF~N8y-PH|cU<Uonrr7<n?`spOZV>!)OkGV9p$BjotBQ37Zp22
XBjmf_)hyfEhW7f+18kn>_OESyNH5Fd6T(maKO}vncFzweOeLJ8PK`Gs?gQL*Tr95mFZ`p3Wk96>6z5eF8qd>4lR}ClgwdI&6OA|=nq77VY|E`Sqi{JskETL
Ek0HgbqeEi(aO};kv*o;0k(F_aY^h6_K0pS%8^D|7CE@Kt1*Qo!cZOR<K3G!ZuvUBl@ml1P+hL0F+6>H>L~tRPgwf4x{+T+t4zNfrP3Z7C#|{7)z#miGaWe8
77_>}Iz!)gnVLQI-H|*tl_Di-qNZy-AhieP?U-6-M+AtI>E*YaCe|0<eBISc%iAqZdW7P^&f_m}!R&4F(@OHx9M3Xd=Q-Bi`kB^D<*6d-J#1GKuJ*{V?m2Wi
)DnvuZBU^av?oWkC3)aqF#2|^&`qjdr!da*t@x<+=vjyi<(-Wx7Upk~p_Hss&1p%vwa9!O3ZF*I@0L_Pus9)hcgyaODCn+|s#QjLx7T<ay)Xv$T$@SVfHNeF
kDIg0?Nuh~)@c5h66Ve~R3vvFR|~Qe#9fm}VyaqcOz>X%)a%?#3iGH<B;Iw|W8AX3Sc*-I5FjsDkhI<xs!iI~Zuhopy^<)L_uiKW26c4HWkgxWLH0LQdcf%w
eCk7>T`cB$=7w17jJGz<kzIV|koke>Md6oj$?ZiQx|1zusdO#ihY{6Nce%_tGlq#q6t;D0^cm5NV#{igZDBUuY7t`JUf%Dmb>pmp>Ys|fuF2x6K5*&>PNa#M
Ihhye#}V|;i|WE7(lH({sLNH=-0JK^_MLimBq*o2j7>T)N*N~!g_W)gtUb5194p&pcOnp==rK?urU!U<xTAU3J@#g)(s$DBLtYC=GRt0(%pAAhF+S(6dh@L7
leL><QRu0(KJDD(3$w{ql-Wy+<jGGH)O(EE%|528@e+~JW45S9vw~j)70zt)t7yIVw$FaAb$#bXmz^``k2iaP!34ih!F4FkiwJs&x=3%kM5OYfCdVmq2MOpW
ZUv_)Q4=Afd^8gMzSw?!g)uQDGfp8sW1M#hmIbAn0C|C>CDdIBJj3K-%`iOd%oPiEse#iO!v`p#MuC>JSRLP8XGWIKmRPGcC8z?Zq^fC}s)G+co6QrInReu0
PsipMa(yBCy1y@WGz5gnPYS<+5M=}zRd^RwR%Us=TC@pUUc4Q?dgkzO)0D+(qoupmoh7U>De_9`2=0)P*eH7IPVU>Z7^k-uP=eTX$0|Bn<x-)b!Zy-gy!DsD
{z;ZYtM_jgAMq;WvHJUVd+~({vYIthw^ugWv}OHq_0OExb04WDC@x7)j0;vOEKIi%!yeg!*5wW=YbOk;2Wd$`a?~KEHxuzEwX)M>!gB1~@^j{zF1*~nn5~f+
G;h8d8sH&vD*RTCFLKu;v4E0W?!)>M%?|p~i>kF;78&UFP1_<~Y4evbWNznW(c+oPgQYAkE1~lG7r17gSY=V*cM@+N6Nv9lTZS<no2J>UO2<x_Fq}Cs-Q2J=
XGDR(C%P3jPa)_ml9cR+dQd$;=!Ts1ctMhB2d>Ck90cscQ3J4Q?^B1jn<Yu1#v8~=g9&2%5<D;l*+zDB9}Y?=qQX8RLgEhi<H`a_<SM3`Dw<-Fs-kF!sG}0V
vkuiAFBfXPLH2jlw!$Tk>UlRL*6(rW83PGMA2XLh52#QJN;p}x)-vx@3NYDsX0xGlKeXl8Awpip7?>s#$!+CpLgYL0quvt}`kBsZo>-4b*Us~v`|c4?1~zl0
#~G{^o=C=`aUfJEBF4!z?~Y?8NH-S=#1}D)y^F%DtC3@eL9Jv#VC1>E5q{LLrC?Uqyo=wA;3{vMZc};7yV>f_)JwJ{;|L2t%Vo|CR$Sa2aG-E**at<J?rS>-
;w{8e8<POP2QYSAZ;*zqe7I1~%>)#apb^Bma?@y=cFTtz81A~^HJgVi<;-R(OId_wwnpBxnW{@#CLVONE~z>Vkb&KVylw0~c6fO-+EdBo!`>Z&O75Hn_W?UR
V<kNhCkSiAz#5^VfbXXFec=2^QfLheKqmVU^EpR@z;;}`7ev^%h9TWVaZM1>Sz4w|h}2<q&OneeG#ju~@iOlxkqvvbH<@{X3Bb5GMCFC&z|k@rhxAU$l$nwM
@%j+`$LcZk4*}1Dopx^t<KmjLc@ezjmY3Q%t+iU5REYam(j6FqdL+mG2iHf2=S@Z1mx_GQ5{M9>p$MrZiWZUzl?IRl+^RwXpHbp^q7LIf5I(F9i0iI2f|Naw
iOLONh?TZJNn1t>Bo8x1=_?(uFrvLFL}N)r6B=L`$_7maAGZlA3#azA4mEM2iY&B{)|qDs58uD#-{YB>#prPc4_ZUSISHDQ9%pyALt8fVf@BmFd{T0dQO<~c
vB=&!YLhFY8JvJ>hT7@Nv^*q4JVisN4Z7cbk`lW^iK(3_uuWWgGwgBrM=UNRyN-kU{a64ewnehAI2;Zhjn2T%97yKw%)WZ$*Qo$LN6RGb(ngd|h8{9W(}tPY
CyWW}JwXvc4C8>FW1tumQ2#WVX{utXR)K~XkvQ+IxZ=f*89a@h(4x?&F(jmb2e3Gys4|8?G?9`5ks44QD8R@o+N;>*Ks1z6YDxfnl-V_qLJ49Rl#-%h8H5;+
CO}FBCQ<?lPNW7PP~luN3kUKzJr8;e5LX6`YZj$OiH$7E31Vu~%OT5@j4lcpVj}{isWjpnbhP0SDY&5a3|s`!*ugRtb{b6@P{BU5cUdU+jmc7I-m_W@haD!J
HHa%~2Y0x19u17eJ;oYnC61iMK@G9(+}407LX+7zo)buBG#xIOhzZ%$&|7<)v`GgL284-eW@-5vK1P$~wb|gD5@|Li35Y@zK_!sPF}y(HanncXPt5w4#5sx8
{l8AB!xG+}^Ek_Ovo|iHnEgjF$ub<{SUb~5U8PK%)Y_i28)ZXGx2SE-V~*wctx%2Nw@zbp?IKgfE#AxAFuTjQY%yIIb#GP$AT5@Pg!4*3f>##X1sQc7p^fZN
U}@Ag)+pi@3=vCdH@%i^<5aE2qq#;42FpTfDDD#zv&B(J;#+9VQVF>7?cLr>a)y-G93PB(gX3o!1x>`<m)07k<Rg@ky`c*RF)B$BBD#`I0Xdr~%;4HqIK3#i
cGcd9;P$)2s;w0vE8V3*A{L0C(u3d~(MO0tnftmNYz2%)5K>?wmKzD683RI;(M2FGV`oD#NI_1{2$&6!C`Of*P+~0XK+BA=r4wNWzs(=)_2=Y))a^>FSdwB^
3Jg9}t6F`bO6)cD*l+2;9SI5GA>9up5F#oSLk%!0XaLF+rF2X{KuaLZW%;C(wLxo-445f%+`lwkEGPk;==$Oy3Pz$zbssJKGoNi>DGB!P@%d_<I+qODRECgF
cZl<sDwf7b*<SGM^P%>p$J-1GY^d*hf}w80bb03BBRY+AEo_75EoknwY!XLpr9ur<X!7~0jiB083XOfMO-;d_vBPYd0%5e?M)}<JMF>(AhyV<(9v@6QJ$m-&
rMA>$Z0sv)sPc*L`GuvavBw&YHfPvOFlMtMr%SClsZBBq`irHpyr^NA7*>sejK#`QvZ&q7G@A)Z8Ao+4M$OJ#%SYE+5yUz=bQtQ<l9)E<-Z=0us_7tb?maz5
Usfw0j&NqC#QU#icMk8J{Ifppb(@5WNnjkf8L|k@KW;R#B5F0Y4E0GH*p@>WgP^UNiw2D$^*sk|L}JF56+?(A3~M1?lcnX3;NAHAcuxTM`s0yK--*y%fMe>T
s)&k8D2kCdpi(*=v#zL7bs;SLdYEBvIZ#N&7>W3#opjAW>EHV^p{Zgcz2H_(-Y>)n>USai0Q^k`zmAIsP*Y6IF0c(cOkpw&H3?Jb)PQ`{;)mTKqn(&=I*}KP
MogqxV;QjKfU+B5_VI@BA<9E^wDQStjLy<zX(TZ*F$g~(N<&_QqrQoVM?2JUgK{RKV}_H7iPGcd1=f;)Ifwl4r=bp#k6$i;=3b2oofK&kN2ArF?b;X60jofX
TOrjla3zofc|#DJ`jFlez4M1jxm==jbe-3@4easRDQnQ00Neq?Jb1#H9)R@G`Xczq9u!D`J<<SgfkVO-OhO|0#WbWsQ4>f+u_XvJ2>L>Up#bI&NkTeZ141XE
1n6R+Vo_+Js$x}Q0nmtPp-LK5O#<RUm=rV!v<PdbNKmv08WhB!8c@=qLef5!>3UF4gaAI3SMY*<&(ZxhK-(<et0scFEQO4aS~5W)*umD3@6hD~&>p6OlWg&a
NKF+LR>{S7t>bhWaZ?vYinhhF@R6Ytl|Y&z{?b)&iMWyDDztsj_xT|FLyD-QMYas+C?eKo8Y-6BidK#5PZ)6_L|A~tG!$hxK#9T;IH9>W3MS`}8lXMwO{xeI
0kPW$D0`*mhKsR^r3fQUCfEyMqY!e=8dp06gUl{e8flahLw}6)kLHm6X%e0~bLbD|Ko5zf&}uBw<P22>?3PXK;Ft-$i}>(IpDnh>3Vb<)v{fTOCp0r4z3>rX
`amgcf#1=3l`R?uoS$pxb~prF_Q|xYN!~yasgUZCRvblCiw$#uaKALB2V|}lo5tW{edb7F5J4dx-+TjO5r%;s-pQyj4OJpHemFWws;0ZPG&$ApF^?%<aUHU2
8}WJ>%bXvJydZZwLv9BQL-)&IPv~S4M4hK%YonknG-9!3FThVF>W!(kY6rZ3WrEA_EppGR^+~N7rev#8XqbXRkttY;K#GDPW!YqbF2E1Kl2d=FZ1|lGX%#Kj
VCEFy7ne*|Xbp;(!rEobm4hI*Iuwa4lBj^ol-rFo#Zdtgxh1}u&|y)eTuNmztRgaPE|~8fE19~s5a~EvE|(}h3B2N9l7j+*F=tvM2iDl-)iHAv2VET%48$Fb
@lk&+<EIua?V2EIGcIOWIG7bxan8+<%Le8XqrP#7m*h4FgW}!=;2_1%TF1#d+vgqI<ZHR6kxp@vDk3T*YM_v!3Ykfom>?m7qKO8Ye#8OE;2BRHNLt)ZnCPQS
Fib>5)f;9k+U9XE%23-J=%JR)<IOh)im4|=m_v4C4o+Q;wAfk6um%BawiGc9?DuA!Bbf^(4I0o>OG&YjDJCEzv!JDvXcCkP0iZ~fdL2Y=uysgUD}7XOibx$I
L`hPlLqH)iAW;!PTVCg-5*>_S!W&{#TwoX~17Fx7_5c9-l^?Qx6@MRZyq|YY*?`%+Kax;sDt&3Zt8j2m)4Kh4jJ=$W7z30UBdN)7gZB>;mZ%$$4&@E-)l~%o
B>>g^QJPAnN>-Xwf<|VPe=<`?^jsf(s|Nm=(Igng*u#+J@eI2})X;hSzCQC#X9GzzBSNXO&nuFGH-x_IVNGmDzFxNpH$^X9sm_ebA`xPUci`ypOKM$6Voj5Y
LkziUf{;Nva$FPYPjNjVCIEloBAhs5jBgHejp#CY_rgW1pc)aQ%1HjanjHqVa5OZ(%LGf<>_Nh?8)d{CTvgI6ZL0z;qOhD*$G_K9Lg4uN$ztw+q@;-<2{w08
&O3PlqWCg<kOQ9e9&<%B0)}cNgpjCGU?rf66cb1aw1_xlMKr3oh>u`uY=QJ+MH?>hDY(Atp1^7Cz@VIp2#7);sse(NVJeA=ScV~_Mub9vm<UoOLRm@zlqwZy
C`tgNXhMphp^2tsq9vrFf*_?qBw0ZqfHU*Ja}`-!sjX35YN(=0ECy8CMX72)44ymucH>YH4GB*&)FD)YizQb8-fvqo8TK4?&^oY4f&e5aA9x?7>^v6s8Qk$p
B{~)p2o9nUre<WPwj<folmqk>eW>ULgtSnu?b&h%q36KPnqHcC-ty4eS81(AI{dzyKToeXQRX-fH@>q1)zbwA-mmQ)rP}ufq3_<FY5sJCS4nflwMbQ9gS9a`
75abKckiH@j&$7%V>_2dS*YSkoPEBd<7(DYq8)VR)hQ%Nq&Ig`Mm0y6&FR$>*L=Rzn7CaO#8Paj6s0OydfhIi(CBNoXiO^8PHT`+CfMr^Et5;QoC-$SR%?x!
OVQ@!U^PN)D%K*!R;N4ZU8S@pWDR;pVpO7D^x+IvJ1ARsk+4@%ohWO)(Tpz%B(P4SI71zCc9L++La|UG6_QmXL2<~7bk}OCF1fR3lX7ZdyB=#gyEcuLvo7^_
ISU?K!pll(CCYOf8!+N~aocR1)bdi<+B-&RBxA>@anPt%mJnRI2ldjBR`zzHyZTNF`C~f9L}HSe5e(e*=J9cNl5d;|+B3)6v=*(rLRecjbqcDXuVBNa*4}h8
JJNbr%aBBABth#hxeA)E6X`jTakZIqnwhxbFf9*iQtP)U$~jB!PXf&+B5}S<h6S1vT(U}Tm}#M=NHvK}GMu?ibD9*Jgkgfrw51z0Oqq(JE)m=mX;9g^mI0JN
OVS>{OqpqDs6Ksiw6jfTiL3STp4TYPOpOZcz7k4C>SZ-ko~ITgeL8Xw&}f~IISyD*NP`b3?*?3GgRUoI0O3X>7gVGg)IkSmp@MQmrzJDDhFXdXQI=J#F4dQB
B5?7U1=oWEu~r6jD=O%^40%WvAUcqgPZy9fXoI1<mUEbN<S5`%^CGLGigAy$rbHPai4*mp28xg9f|iDeXql7>6gQiC52ok5^qGo2uVxa?Dsf{IGCyGgQ9?mY
Qv*U2%@Gk5J4Y9R;US3u3_c-*IDmV0!Wi}7QBeM=0S`cc6d)7|9_zL>75#C)Bj5?3;sC^IqDsN}DyjVGkV8Y;4_O`ZJK%b59)uMVFw{W|4Ae;yK_nF?dZ84Y
x$Kk`SS3DjhT={_GSom;a^fbGSu`k`#XIZ11*t2A4^)c`r!>Q_cMWt?*{&WVQj;|l%vBz2pb%nBHZbliRL>*V=%R)xX(&?WAJLy}dt001?V!>Alk^e`SZ5F9
O%s6?{uutYI6#?z{{#ECF{&s)r)9-KI5C(CET`l@a9@(836t}168*v-yn&1CLqHAE^?~0B1PAN5Bxn%O_4}jTpE%z$s$VihI;g0k2x3Txp_ZB|grcY+psE6f
k|=;#nHH967M2JhhL>3qR*He9jlBRnupy)jQ~-vH7&JJTik4`Cyq4OEq|j{<7$_o$v7#EPCW?YNHUO?aPbi`PSx}x&N`VrEC>=Zm(G?R`6hlXJ@eS|Uha;1*
6Tx=}v*sMmVlD$1F)A7Wa0U(kko$a!<e;71j1<Iww+{X1_~Q~4I7}GO85x*qFcxxu)t>AC;0=YxcQPghCLtJw2$6XRN#}t14dKMbk$|NK?FltR0R*b}2A#c@
4Heg4TcIIPSV2dsKWFZK$M8cJ?Aa0_15p)0nv|@8V$zY3lAj6qBA>d`_FDUhaq#13>h1MLbo#Pe&^HRGcYS*0I2Z-mBHevBVXs&o^LnY!JvHL#)Hmq7tWP-)
)49g4`?Wsp-JIdwI$a^MMS*GLSV_toKYF9+0OfE^!+{{M=)EMTs$Mw2$6w0!o2T(R6o!MWi8}B)h6|^zc60sy{xzh2Mi&p}$xhe8c{CsppY_lByp(Ymz5mMV
s#v=tC`+9>t~!{s+nPS;L*i}84kw_9rf^&MI3i(yBB*&H=qpDIO-*arO?T-Hn0S{0$%O#@uw-ANfPIf06H1TZR7hh97D&uOG!w#8H4+q3#03U|HZV|BItQBs
k3iT=B(kv$8<1~^Bz_2|sTKtoSbKHc?5p;IL%9bhf*AWIf!=+;YN?S>Gv+l7Uy|biOQeMk55}!QRTV-MQnU=kCH8|vg$Ym!_7esmoVpTVh*`<hJia*VB?s>Q
N7Q%drmS}m=8VP@7{L?trX>gN!%H8-y$%@autkg~eQ^u=T@t0;-sQpv;+<SWv1X;K`2Kzln%?}nN+zT>`6mI<A#s7op~9jjJCG0)*#i(ycq`%_pgyP!puczC
2Cn5bkeZ@IsDb$75<pCaNhC-`2?ZcX0Rw(A4wQm_n6x=95)}y?o}2V{*cA5v6(g(_F%c0#ueQl`jTCz~cjIX{A*D6E#TgT!LQaDPCJ0eO5R?g~6g9^CCv@p#
ogW_KEysGfipMxHQHf7yWOg5FKZL)gF$obrSH@Fe4o?0f<>b{SVt}AO%5e#sLf8F2-2AvcQ87^bjj+aXq@<xJqLX7xrUC|yDWo(yTv|$tN6xIeGDT}zG#U*o
Y#KtM8YvnNAqfOfHpqX>5;Vkr0A<h>Gctc5pSAgh-)9CSzm(=>iF}y09wYA^Dbb|XB9Nvm;V9ZONEhao>{&xeRBU3M5on;+Clf$n4^Y1!ApVE~Qj(^IR%^Q$
Sb~^VVdix?^WYGabjCYuV>rsd-aerZ)d2)32Z(y^G2iX|xet*8`hyAYZ?n{fe7u8k=BdaZs4^SAtQ<(JMuKx3JrA;7TOAFxdn6t34FF;U?a&?Jswo;zU&xl1
Ky(OF3XpX`I%VtA0M2Mt85Tvn*@(Gn3a}#11yYc!2fClSld1xNe;Y56;D<fDK5NtuI*13W5CaLAe!@0>n;C39QSJ4Sg-6vqwEM&Kd#!&7Ed4P4pYqs<v^F+2
*~Cez(@juRHjHoca2n}o2%w8&F&YWlgE`ft#?_h85SHg};khTb6E>y6yHv#~NmaI1)q`TAqJT6<8tk4R9@h5V+qB(ik~*vrU(#UC*rH1A6XdDxLlrE*L?B2f
@tP8qAeDp(Pzj<a8YvQxiAb2Lpn{@lN(!U`Dgw)}MI1>%kfBUX8y<s_U@C%Wia;o$4l-aPL5K~EX$`grDJV-=bS;{Sr(laaY*r-z>}2Rl5~(_OVA2CX#>gW9
3J?%52K{eSk;M+^)cX@a^zQS{-X;$YVZjarr$8cU7L;jIBe)-2oM_`#Iqj+;w{1#H4Aex8M3W^5Q$-RO9X)-*uzmL!RKQ4Jh08H<XiN;HMTNHPhq1&&BcL=9
1K0lFA@eS{Oye+Tmm;o0qtG=t2Q~~nZX>uJVg~XNq*#(5Dj*1kB8j~^0)p910F(tQLPSwAP(uvILb#TgAWBvx3S!XfL9H4h3Q82JB!M~yNKyqLP_@t+RM7uS
qtF%7pk$xh1+`$oj7Yz6WeFBTLjr?{3uAXrQRf;ak$KjexPpB3h6&-=?bFy~Imbio|6T5LSNV77?@(QdUgBPkXM)@$-)Y4)#VlB<X69mSHqMr=6K3UtGGY}4
pI<6?9fW?U$7`X`Lyi<4P$C{url}QmvVU|xT}d!{;_D5fEjHWu4F1pCfj{_;-!vZQfI4pJza2#Qy4Qv?^3X)nINmNvQyCUT2U&rXta@FEgT39Qj)p?C^x+Wm
oSbEiETy9ZlQi^LJAPE}0A~ojr+7}2B=OYWW0Qj|3eFr#7Pg8YYi&keeok<V@J0Jb02nfDDeRZb9~h;f>zX#4e3TEE3HrupN)aLkArB2l*W27=4)oX*{UNHQ
uhNJ!287a)Bchza5*uM0BO+-Ewn35rG(?J&6pl;CBq^X;pcHe8nhF{U336=+@|8z?D&lv^q^D>|AaH}Tm4!`Vpx-Ko!V@qH%O!($@WKFbmuW$_hYXpl!j*j?
Xl9`6nGg(1bjwTH2Oj)(hQ=2JGzp|72x@`nza<E9v<+~cP$5G~9q8NVS#~hsc|*QX%2d))$y$+E43n!F(9@qSja^4mh7Mcw-@kdkeYGtKG0Vu#`PyFOcJ`?s
l%JLS<e|RiG^UU!Q}F;DEVenE*&8V#K-?HYZpoN90s+8TPL@t~+2W?5p<v7%CkH}7`y?6Y&RGa9$;;k3l;z2--lwFb?q5hr>=6595THOQ6)6;Z|4b=D_XvIA
r}S};v51(YoAHOu6g`qckD&{DL|6mqiY|Xm$oj&rgWs0awO>}H^}g#VB<#sHkUe4H1t1EIBD9N1LJbWlzQY&s!~Iq~R1FDeGXW3;2KjOPPw6SjYNm*W-_f2B
86imj31K9Dh!qS~Qp!ldF%1HfRKz3^7{o}B+zd{^vH^BOX*2&yLl9ESg#c3nC@23@VH5agUwQ1gPfZv0fz;>b<b?cMd{@YMiJY<S{#|F`;k{{voqiv15J>eZ
qCy3Tri)~QJZ2!m>733MPHr#xTS2$zmf=)16z1OrcS;Vb`aPN&W4Q{T(NI}Va*=ACb&RnZtTCC_2f1&WM#X!!x<gx6I^mbbkSZzlZ*pa_@22opqBER^>3Wbf
6=<YxSQenj;j?K+!Q3<pNoZP5<nMMm?X5!FCR6hUOq_|<&aA=g$Q6K~>1vhNg9*iHh?0$MnCT){K@S8_l~H!-4f5}X?^c^(9yU&CD6rDNNXaug92H`!9R}dG
y4z_)=`BgRi+#$3bd@^bb|fyTIO!s}v#pa$&O2!dVddXcV4742L+Gx!Q8G@8<{To+WS~Zp&W>TjhDt+00qsgw1*-sEOo7v-)U|wFb#AqDI>%F_gsP7b5d@Gi
GESXc7?iBa;yTQo@Vk~|&ImMaM8yU(j<Kc#u&SlPy)%O*yFP#bURzK?O<%8&cR}yOsSnR}HsyXFK6<WSLXy5w+1@H}RB2{87!bwezH>Mhwd>8(n~oT-N<%ow
R_vmZssxfMkjte>P>}TwnCDlw@mOx}OC8Y^Wx=tGdhu7j-z{>aOx!ZZLRD4T$I&QO4u;G<dEMs|kxsgOYeYU>V6kFH9}v}Xy<E+;S}LqSk)wP;E~&hub;61d
8uf<S;R+(5E231C;m+|Gf}X|dMt3taHqDQ5`yN$vJo(x4Qp8ZuC1{cQ9Xd_m(qj(r<)CutVTJ11jCD+vmt4mfW@Oj3k$V+~L7c&D5?QJV0-fnc>Z0$@eb0WK
t}|mXjF;M0jVjP76bg`vKu{EzfQj399kt*($;A!MieTCYkYzc>gfXMOO#jGaY!mz-!faH|mWgSfv&%MkPM3Q)6Wz}`-+X;^R#y|D1{|xp{3(gmC0X_co%glO
&RvW@0PAX~6IK}-hrJ!rMtC9K?df(!RbQ1rSk3Eu?1p*JJ?$!j0aa2Dz7QiAqL7IpkO($PRr;YNCty2HO-_<Yfk<<}o|_102%flHa7+07jz^Xg=;Jv);CcA{
57=INZ)?(>zP$tAfXq1O`U8)z<>bY_gndLfgZ+cilLP72cT)d<-v3<RmLRFDb;npF%*ChspXaR&w-U6(z`@Cs!pAVEoP0p)oxuD$AZR+LK>P#VsSryNN|Y3#
0|Ox>F)&m}N<cy+ffE49L=3S|l`yFiB6eqBiDp<}fRd%9h(6YY+W-&*5J?dz(6kf<DG<R$Em)B?K+qEf1pyM(VoXWuPAKSpP&745O+?b8po8sD4o^6Sk|vp=
h_91?!Fzb@WVyfA693%7UvMHnP=ZH!>E(|Pk3K3I1N*)B9t$r|(O`c@xJ<;P>6{LJ8Ob@vAlEM^^?zUf+m}D(ju4a-Fv;C3Kf}A$e9!e@)BjF$QYFU&CoUY}
Y_Ye~wk=ZxAMlg#&!^Iqlu}UZ0(r`xSsQ(rT}}2mc6o8oBGp|mn2r;GG>r{@>o{lD_}{MlIrt4PTR9aJ5Atg!(p5sg#WaD3EsRt;3_VkBpeg&o_lKFGI#Wwa
?-(}Ux_wWl9(aqUHBOK_U&HIcw%GL&a<ePjZvulw4>bRAt>lEJ>FmIwr>k{N{jtN|n277n{qEvDqY-HAj+(7E3B^_ZwSS&Uqo0k^{D3~zRzj15J4r*JkJ@42
>C-+IjXMStlmmiA4+M|_4F6BF^n7FwfBxHLy*&s0_xk_8@%{XLKOUKY-=QAfA|v?h_`JcOvM6Fi0BB5@!D`i>iYd)U)LIB|dd&q7z`wg~bc@x!td=MqI_5Dq
OmRBpKkD!%__F8opZ?-FP&Tw#*#&NbMebzP%;<CmR;%Zy>OZglpZj+mdI)dGb$|Ph`=69}+O6u7^*m!rKo!51gM>?cE#%{uk=rr{vnyIP>#kfu<?H-R?d*z^
bLZmN#hwKfCCTUg?)Q&Da4;`qxn<He=lW${!r+5xkJtCl^-!WZ|K9$cBVo4Y|Ks&;;r+t!JWdYL*!)NUpaxEWfysFo%(l;*p{)f6NW1vV&F?bH>Ui_{=s?Bn
KtG-x)<tpk|BfhSul~Z>JxJ~+;^^8)71ygwFYHH*PA2^dp}jjbIYD%AJ4+6=6X{|0M<+3%)8kY&G>ShmzN{|0t9%o4c-;l(5f~zN;NJzVcP2}RZ|0CNLM+Ie
qE0Y_^W9j*mA0CJUQtEF2`sZOaw4UC>S{moadP&@%F`f@hhoFI1Meb%qKWAr7ZT|NWu?)6#W*B==8Of$3WZZYLRVdtx5)mVkB8k!|J&;0j&w#ghln10dDLFv
cfofck;ivZINOuk7>!fox!R;TTFgXTf$5pgo<1+!KGP8n;$QT2;C=-TpNIbOzr(K1BlUkj+L^!pi@744C`bSTVrzf
"""


def register_lakeflow_source(spark: Any) -> None:
    """Make ``spark.read.format("lakeflow_connect")`` read tables of a PI System; see the connector's README.

    Raises `ModuleNotFoundError` when a package that the connector needs is not installed.
    """
    spark.dataSource.register(_data_source(ARCHIVE))


def _data_source(archive: str) -> type[Any]:
    """The class to register. Spark pickles by value what is defined within a function: so is everything here."""
    from collections.abc import Callable, Iterator, Sequence

    from pyspark.sql.datasource import (
        DataSource,
        DataSourceReader,
        DataSourceStreamReader,
        InputPartition,
        SimpleDataSourceStreamReader,
    )

    try:
        from pyspark.sql.streaming.datasource import SupportsTriggerAvailableNow as EndsByItself
    except ImportError:  # before Spark 4.2

        class EndsByItself:  # type: ignore[no-redef]
            pass

    def unpack() -> None:
        """Let this process import the modules of the archive, before any others of their names."""
        import base64
        import bz2
        import importlib
        import json
        import sys
        from importlib.abc import InspectLoader, MetaPathFinder
        from importlib.util import spec_from_loader

        class LakeflowOsipiArchive(MetaPathFinder, InspectLoader):
            def __init__(self, archive: str) -> None:
                self.archive = archive
                self._files: dict[str, str] = json.loads(bz2.decompress(base64.b85decode(archive.replace("\n", ""))))

            def find_spec(self, fullname: str, path: object = None, target: object = None) -> Any:
                if self._file(fullname) is None:
                    return None
                return spec_from_loader(fullname, self, is_package=self.is_package(fullname))

            def is_package(self, fullname: str) -> bool:
                return (self._file(fullname) or "").endswith("/__init__.py")

            def get_source(self, fullname: str) -> str:
                return self._files[self._file(fullname) or ""]

            def get_code(self, fullname: str) -> Any:
                return compile(self.get_source(fullname), f"<{self._file(fullname)}>", "exec", dont_inherit=True)

            def _file(self, fullname: str) -> str | None:
                stem = fullname.replace(".", "/")
                return next((file for file in (f"{stem}.py", f"{stem}/__init__.py") if file in self._files), None)

        def of_an_archive(loader: object) -> bool:
            return type(loader).__name__ == LakeflowOsipiArchive.__name__

        finders: list[Any] = [finder for finder in sys.meta_path if of_an_archive(finder)]
        if not any(finder.archive == archive for finder in finders):
            # A process outlives what it ran: here another version of this file may have been at work.
            for finder in finders:
                sys.meta_path.remove(finder)
            for name, module in list(sys.modules.items()):
                if name.startswith(("osipi", "lakeflow_pipeline")) and of_an_archive(
                    getattr(module, "__loader__", None)
                ):
                    del sys.modules[name]
            sys.meta_path.insert(0, LakeflowOsipiArchive(archive))
        try:
            importlib.import_module("osipi.connector")
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(
                f"the PI connector needs the package {error.name!r}, which is not installed here: "
                "add it to the environment of the pipeline or to the libraries of the cluster",
                name=error.name,
            ) from error

    def opened(kind: Callable[[Any], Any], pickled: bytes) -> Any:
        """A reader in another process, which may not have the modules yet."""
        import pickle

        unpack()
        return kind(pickle.loads(pickled))  # noqa: S301 - it comes from this file's own process on the driver

    class Carried:
        """A reader of the archive, which goes to other processes; its partitions go as bytes, for it comes first."""

        def __init__(self, inner: Any) -> None:
            self.inner = inner

        def __reduce__(self) -> Any:
            import pickle

            return opened, (type(self), pickle.dumps(self.inner))

        def sealed(self, parts: Sequence[InputPartition]) -> Sequence[InputPartition]:
            import pickle

            return [InputPartition(pickle.dumps(part)) for part in parts]

        def read_sealed(self, partition: InputPartition) -> Iterator[Any]:
            import pickle

            rows: Iterator[Any] = self.inner.read(pickle.loads(partition.value))  # noqa: S301 - made by `sealed`
            return rows

    class BatchReader(Carried, DataSourceReader):
        def partitions(self) -> Sequence[InputPartition]:
            return self.sealed(self.inner.partitions())

        def read(self, partition: InputPartition) -> Iterator[Any]:
            return self.read_sealed(partition)

    class StreamReader(Carried, DataSourceStreamReader, EndsByItself):
        def initialOffset(self) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.initialOffset()
            return offset

        def latestOffset(self, start: dict[str, Any] | None = None, limit: object = None) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.latestOffset(start, limit)
            return offset

        def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
            self.inner.prepareForTriggerAvailableNow()

        def partitions(self, start: dict[str, Any], end: dict[str, Any]) -> Sequence[InputPartition]:
            return self.sealed(self.inner.partitions(start, end))

        def read(self, partition: InputPartition) -> Iterator[Any]:
            return self.read_sealed(partition)

    class SimpleReader(Carried, SimpleDataSourceStreamReader, EndsByItself):
        def initialOffset(self) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.initialOffset()
            return offset

        def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
            self.inner.prepareForTriggerAvailableNow()

        def read(self, start: dict[str, Any]) -> tuple[Iterator[Any], dict[str, Any]]:
            rows: tuple[Iterator[Any], dict[str, Any]] = self.inner.read(start)
            return rows

        def readBetweenOffsets(self, start: dict[str, Any], end: dict[str, Any]) -> Iterator[Any]:  # noqa: N802
            rows: Iterator[Any] = self.inner.readBetweenOffsets(start, end)
            return rows

    class OsipiDataSource(DataSource):
        def __init__(self, options: dict[str, str]) -> None:
            super().__init__(options)
            unpack()
            from lakeflow_pipeline.datasource import LakeflowSource

            # Made anew in each process: it holds the options and nothing else yet.
            self.inner = LakeflowSource({**options, "source": "osipi:OsipiLakeflowConnect"})

        def __reduce__(self) -> Any:
            return type(self), (dict(self.options),)

        def __repr__(self) -> str:
            return repr(self.inner)

        @classmethod
        def name(cls) -> str:
            return "lakeflow_connect"

        def schema(self) -> Any:
            return self.inner.schema()

        def reader(self, schema: Any) -> DataSourceReader:
            return BatchReader(self.inner.reader(schema))

        def streamReader(self, schema: Any) -> DataSourceStreamReader:  # noqa: N802
            return StreamReader(self.inner.streamReader(schema))

        def simpleStreamReader(self, schema: Any) -> SimpleDataSourceStreamReader:  # noqa: N802
            return SimpleReader(self.inner.simpleStreamReader(schema))

    return OsipiDataSource
