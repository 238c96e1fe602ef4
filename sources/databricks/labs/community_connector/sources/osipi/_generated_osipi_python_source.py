"""The PI System as a Spark data source, in one file that needs no other file of the project.

Made by `make generate`. `register_lakeflow_source` makes format ``lakeflow_connect`` known to a session, on the driver
and in its workers alike, though none of them can import this file: the classes go there by value, and with them the
connector's modules, which `ARCHIVE` holds.
"""

from __future__ import annotations

from typing import Any

#: JSON of file name to text, compressed by bzip2, as base 85.
ARCHIVE = """
LRx4!F+o`-Q&|Z3A1nl;(EosDL_`38|NsC0|NsC0|NsADx<2uJ$sa%f2CMCWGzIR`<teNPMP1#_w%yAb?T-50d)>UQwlBHl?~c3f>Rz<l-RwH+?{8SUu<4$k
d%z!Gd<vuriBUly08k)o*4UtrcRCF+HKi@6stqVxxCcNYr)&)hA48>d8dTT;kQF0AF5a96phcqgasnYv@w%dO1A7{DWG&xs1J)pD3IR;jN-$81Y^5Zms-tF#
05SJ<cEKe8nAX|=$e<R&!JsnDuvUsE&BW+wpw_D;P^A<BKuV+lptAw38Z2M}nG_Y9NuMH`_sRC}9J4S~L8IHKwm1nY>fPB$QUOGY5f0iA3f62eRRuNyr2qf`
8Q23yKu}Ns0000D-o5tt`e=G}cJqTMc>n_T0CeO408jxzssJ<{PRBqizL<1wwGNUZqNruzvu&qmUC7q#>0M$P4T#+uS=fDKuP5DN``i_6w%P`~?|Vw{9;q_T
0|sC^<f%@LR2{KO0)s%?&!O}k6>qI?rnh=NeSkS+l8Ea;^Jt%UE+2SfuS%4?X*R%-RUk<=8DttQnlkIFqX*fdd|f&3yLP2cnO50zX1R0<uX~*L&OW&G%HIs&
K7ay%4fZ-X9`+iQ^l+jg05p3F_OGU35(QPdo91Kb;rG1y^U2xswG$a&(VrR1tx_bhddDLGV$Y*{G}CrH_UqJ6nuFJ^71ma@>6hO5_uclY7Qvym03-l8#*eKi
d)k9e?WHs*ef448wQOY2(t)!9J=`5Sldu~A9TeFx$_YESS?<>ew)e-LeT{sZbO7X6dhUh=qikNVY&*Hdv2n97HWpF$ybr$kyJKH{-8Y%dFi0Z<H4=Kryz*4%
ZWUKLmvCyjwAPf@R~x%~&w35#I;AzJ`q~W&9H!~I7h<s68xFYb)Qr1#LZ>e)>&4$V9RhmyBT%A!eS_U!6!RV2r`Dd5n;9AnR9YI?H1^7X>q<QbQ55QcGSC5_
kagEd108Frea-bg;q>s8R>wIUyab^~*n8h9Yf>#3R5#eod5R>^FpblhjTO{8Um8zuW;UyK>v#aYp6mf5?D+Mirk(}ePV%J!f>)M@9`>1Jz{5mZS+tq3KDq!0
Ebp_(mFp|$G~hnFy$#!95CylUMcNH+?r;DAM`1*?01K-Dfsoa#S|Zuj<ypYH3u9Wf)vaYxg=sTR?-S$OJA>~=R6$hGDSg|SZG^M72(-G+<5_?`w@<S^Xt~x*
@|55!&dXY^*^6ykG*JU=ZlrFMt+ud^;7}dx_Xk}-0bKTXX5UzmQg8_0E+1tRX5*`lwnlAA)tc?rXj!`6@h}WMJpsUVR8=Ao03PM6u!yOxOGs*_Ly<}V8qn^c
oxt_pB3|vvw8XXnTCHzx2UdwtJoVl|swfl`JVYtm6zzc!ZnHYzb8>O1>u~p2?9iPJ-m8xC3btm{_uJ2E5r8uo00000J`qBw01oT|?aQ~jAbO=CdfP?AYeGP1
7e!T2+~{>6In!_e01kjRS2%g~P`p~ATV<vy%T-wk+mNrkJEp@@6m6=isY;;=MG9M5(@h&CROfCeEw($8QS0c-Y78qlb_ZKBeQJxlyzD%+bA2&gZKzg87Wdlr
ok+&3(DwJ+*WMc8c6xQ?E?-DquVdcVSSl*1>+WKLx@xau)3nJ%3JM5R1M7VcyXfoby!m&azTZ6iZrOTg+Xv4T4&OFxaF?5*<DS!m1<V4Kt5g}lsGxChY*IvK
k1uSr9Jr^4Y*MuW8)H6=T$04iS(5t$IJmk5?T|OO9qF7+wJTd=7s0^?)`5C=Zx`F;AnH@?toj`dur$a(Ac6$Y2mvw##Kh16F(yo>r>W{RH4Kn6!XXHRO%o`|
l-d${m{Vq{>VBz$Xw%bB9-s|0&;SWfB`Bgq$)!J1Z&H4!9;QGCrl12r007Vc00I(GB1(D!G@heqnrfe>Oi}~WC~4{*)fkNcGyu>5AyEV-Km-9a&;>R?Akm^d
1jK1f(UNThXwW3mL?HqIngJ6CXeJXV+M7sE1ezM2pbe-GP~R>n3j~M({qiVa|Bes<9~cKn0Rm`|R0)7pN>!x<pimNoM2Mk5kbof%-`t=lLPV+{q>=)(ssylv
umXsJ|I`H)K>GjM|JuxEt&GIa&wJ6Pz(e)3kILx3w?Fo`dn%>;P$+MtAc46b>BJxRpaNu)zxbGd?y5lvxL^Plzy6eNaEQh4|AF4P$4$T5<Nd!?c5|t4doxe{
h~~Hd_~G-R_<k47hs1mj2edq$mWHe@AN@_}bqU=*DKK>}|MTCC)*sjLJaDRX;)MhjZ8I{{D;Fh)<lq0DQr8Ur58C&k^&=z+qUB#U5_&3(iTnS{c+u^Stn2&8
-T>G1(0Ufb8sd%q@HZ{}LPv!`|LE<1x8Ymlq0<*Wc-hB?@gnicVLOBoW?trr*75`hD1Hym=e{aQ0`XB5C0_-0WR`O1xDJ(AFf19!${RZxe<I>F?OhIEah!7W
HEn;NrY6+w>tRdqmr>X&?mCKbO}gVNd{aLMLe$kk$9VVTS?c^VvbM&X?iB^eqc*~ETX(p6U0^@{{8(ZsrBk3OKlo8eRE3C-cXgk}pAMTj&8j<V6zDVjUpSZJ
rRZjvq~UBA{ZOIk#A0jq$Bt)caep^$WddpH^o@T$7d+LdA4El_1PDV3aMW~NR13*gt)?7NSJtsiU8!$}lSYIyk0!HE-S|@f;~%5+0ax?w@fiaf(8~VL`olAi
{40V84nMkxUUGH5@ym15mz*#29Gt);h(Kze>{@B^^Z<1LuwVo>P+%}HJI+NT^*`6s@UQ+}i}36^)^oF0{6G$e{bk@1HY3cSEMv?6w*gcRk1T)j>{~|FnSj;+
8z2)82m`ME7NFnMOVo8+dU#)dPMx}Edv*Wc@b+z5?3*~?cU^euaqHVeWg*+D-*{C0atJ}(5*1I00o{H;j|ftbU2#-AKhloWBZ{FFL<seE=~YJkv>E1oXvw1%
de)s`<sC??K%R&@u4w_-R*xTEM0|HUi;Mk#cyABEo1M+{EyE5k2L5U-P(k4SynE$v7%*mLp!?$^7YPPlUeOzS>$!GjVV*twOk}VXC5v@Q6?B*ucRIZb)DkaM
{Chmr1V-Y)2T=ba<UvBrzDOWVA?LSY`M=^kJU`>z$38Fznh<8Cg53lWYZ;7$%1{ZpMVk{pPwc~?D^eXVJY`XYHLVyzV9)x?5&WTk)H)CK{mqylf(RrKPktY^
=y(BF^P{9ZV^Ft6u^DoPAyM~C&ECT>7zS6>73hH$0zY#AqiLTlZYVq~Cg=u&KX4E9T`)o*BSJ=mgWxoW2aumu1Nj&klnxxh`6<PMS``f@k!Pzk$vxU^+8|BJ
j?i9W28Odp$}r~im{2;Q=Z&yzdf%Y^0@Pt|+$gJgK!F7wnC46f|C;CsCy^%{C}KsBNgk%H1&AduEU-nN`ntl0vJxA?thm?jvRUg!&u#Y*@nnOAR34d-q58w-
WrTtz)OLUAC^&>G)&L!Q4o71d8QTE!ATze~NV#Id{HEI}XazzWs3Er<k%dW?m>Kd$pZYL%xn_lb)_=1XfIf9*AGvydj`QY+<KoZjR{cu1Z@B&j-s_fT754V%
;spGC>9xd{a0q<A&0q4A;z)J?pn@1qDrT?xcj;)a<X%$nuyK0iKi28VolC`=MOy;@cxt`oB$!YTMmvD0&6Hn}f2aS3_%=M&nj7qXy}ds_;aKZ$-*4~gz;!Iq
wtau}qu;fEk)J?b%D=Ds)qncB+X#yS?i!H5Y(J~Ryw3o$k4!y_V-p_hP<yj5tO%GMnScA&`Zti@VfHverH4R643I3*mmcSoL3dLAl7atkKCmz1J)1!B_5w10
$C@}Lr4pS70)zHQANx2NKFVr65EC`jS0e^oVOUdY7}aKw3{W3OR**S0$&%eBK&cZUH4G5ojC;SZO{Qa8FD{3z$pfnQAF3C>%sqChPSzLot<Ye_RI|A>K_CJ`
fF)8u35F7tet1G$=4bn@mzA*Vs~z*$*V*mgJL!%b;nD%2HIPiqtrCVB>42d!>A~+vu-XhiEY93g`WiLXz4khh*!7`rk)i$H-X8h&+W|vd*}#Z_Fvy{^>`d2w
4U-J=HKSG~pR!AaR5-~_C@4zQrjUBmaL+z4>xysMlUgY`$-E(q_LMTnDKZfaBeZ{){18gb1Uef2S-^Ef|3|lY_u<ILL&-f+5DYB90S^W4?DP(H_fwte3t$h*
VwBn_^8WmM;y!gwGX1b3)yKy2UtSN}{}BD*eZclM#gFL6tgu9!g06n9;;0Dvg@E<^N<~vNA}Mu2QqgZGe=|`s?evk9%D4F{9knfkTw<)_4J+|07u9j}{(91W
ZmAnj_vUx7YY;k0T_dd2kCTFYI(winK5Y-SvH6OykGH%Aq~^k^y;uljF4IvcP>B{|eRTMK9)hC8_V#)Daa}K>+u}QQo|IlM55-5FbUQTLt(~M%R}LmyRDvB4
WQinK>7PyWiMc$FL^gr+?0NNgIWH?mH~4fvfgdjx)i}>oi)*odr+FZOV(lQL5V3g=1EfjJ2X`==M1)ONeEeA5*c@6N!>A=6lY1lkeFdMkJTlPg?AZ`@<gOY(
nr4V06gyp%UVeh9U-P|n*KO%f(4fyxFRa&C_GVn*zZ};sX4>mk1iDCK94%3{wYgCB#c<IiFAie8Hn1zV2;92_%YQIeC(E%A@Q>T={fqet%<qgvNrrrL^OHRO
1%0={G*jY^dicy2(0^=pIHVB*BB~8v<MH+WVe$HYzoYG5K5GQ;)N;dr9$mx)y^1|mdm-E>XC4&_{x_t2!{k7^`GdQB{sOr;9_$2hv*8pQdm#{<K_}cT0p*pf
K4u<UImMvR5U4>(+*V|uWvf~D#*bVrj@6`uV2}obv-w7PM*SQ@1NL%|p3Qfef*jU$24;ukrFUU$P?_Jw^2WO(R*DA^vXFYkB80qyvCvtT7E_?WU0s3gRln4S
sp?b`j~B8BW3x7?o!5g29XB*0;({Iov4;9~Ys75y9S-$C?6X@5G4nZ|WMkWXK&=7ja168uvOPullQy*u3lrd?jS1Vt`IZ80PGJVw($|Bz*o!@wm6wP9nsL+c
+XtNI`AB19hn2rprV3*y_rjGA<*q-o(}3BgRQ7%h!;~d;I#AU;9HvmV#HG6jqpbso3j|7k3_<9ssl%8p08EiY&BR+tTY6ZK=s+Ny6_gW*^R(ALig-aNRMppG
0Js;kT1wmeJnKQ)j%&XPj(R>R5qsv-vzIMSmtMcS`{1dfT1r2=7+xm&@#%Ho_<O%FHK`3szwk2lpkM3zhJL0Dz)5fF&LjHi$MVSB441mL<(idWL<g5w$rgY_
J%vK6WC{R5gtipX5)6RmB2rLY?YsmGY1xjsy`}Y9LY~KJfw{P#-iHi7x|9<-v)5)6pt~n#=TQ+B9BWO3KhzMj*c<50^P?h%s$%@II4h$<=C*dzupI|<7=-|G
764K@-a5aYyl%d5Rc2A>iUiO=&|o3df0v(>@4hP`#s-ZZaNhMhKofa@Fi1IjMHz&_V)fzBZBv^ITNM`KMnS!V2Z*-l6LtL0;vsE7g9{PT!&Nd`n;oF14rV~+
6A6^g&9-yS7A1uRuNQgK*443!8oj0gAJ}RluPEXb2y0spFw_h(5y6it3<k2rS*jY9MYvU@&1%gpA~e*rTs_AqCU5Vs!Udc)S%@Z;<dsoU#In~DwlJb_))~!i
7{{7dS1&CoEjt*MSd3ke@&e(g#5=fdFlU^n_YjABBHaWKVRbD49u1#sHl6r)<AC#nUsMJ-KTdpqrxiDC0tGXzsk^(qJHU;a7;$<$xh^xsK%0;^TE4ZA9;A_4
fFYVlW^IH>F(Ube;NG*@G{sOwW&v3TI*N)SiXfOh1;hhKNFyYR48Ugm{CnrnYM^<XXFevg(>mt)bJNmE6%Ka(ukrssq}!&f*oEKoYr@<35K08}o`ND_+<py)
3l<RQ4Qn(;Jo`lWg*!QBxHn^v3Ra~U)qu2kQlyHekwQW40v0e$jF2Om`{ru)@HYdVw@FS}!?+tQ2flHSW(CO<6u0S7`6uRD5zsG$xP!RR_`-<<lSZ}B<XG=C
Xbicow{zTV0BhjfThQgq1x?d=LWqKZr8wX)q*Deg0br=8&V1LMW-HdqkfyQYwjGDToR?FnM|WB)>#qHz1B?;rtX34k7g4~1sVFFlAYqWAmN8=lQKp!88OMoK
0~b~pnZ63C=#4wu5EK-3PP9KQP+>}pwuQS$V=bVxVQi;;<UG#DE!D_O%9K>lL{&*uD@0UM1uZdB%@9A4^4(W#mg}C%bX5ff5JAe1Roz9~6jLz}L_skV5fN1s
%@I_|Qp{0X91zkXKp}-iQRP1|(y^`037$w^!kHH`>8c^E9*sO%RW{w+pteTEPBU7Jpz)p=o4KtSwxO$vD2tI&3=CpyqBCe<D@%G?7>FjC+H7nrRx>jLHI@>F
>JUpPA}umo+_OU<t&pIkHjh$M&YZP8dvW8t*oOgzja_l8hPNSknlp)oNKYxjLT1)jPZMzIfsKt#P{!PNG*SO(F&k^hS7|Z_2~Hx?KxqleLlKmw23U%3UQcra
=o*Wm;`ztB>P#w4O0FZ^UVLa<-|W{G+RUsx%4(>2a6dpX*EE21_KOhJDN)3{stnOyXa$FAsLy8?%{ug3X4%$<u4hAEiUVWt#G!XmH!O;-Q86%TfefGo6e3<0
4Ooz1dJx@6YA{Od1^k;iya7BN(8C%Kly}(41D!(z*CmiRoFbW+-<QSHJw8#hq9&=o2iMy7fc7;TYgNn{U-buhrqVAoD4-8BAa}9N@8fRSYLD<Z0h`pb2KMb4
uElKtM&@a|v(+;_10V%UPyxwf?Vz%0g}{JcR><Hp90Q^wHh^JLT$I76lQIjO=hBQSd=6Y<_V%GWvq+$Njcgs|M8kfD`bS~)BnC|whXjxDK)Ytt8SBIrA_FMU
9=$PbxCX`20fQ_MtpPqDWRn6O5U!{?u*J2%YZx&jxd&4~Y9XwEPp2^)7DSJPFlcUqvg?EH#y!4s8!K7Wp!;dh7xxoUr@DR?*LRj~kpdePJvg;lpb|l7X|{tO
S<ELx7PNpE?C=->z+fVP)ZMM!3^}oau7t2bz=<HFpqtA&>8b5-J8z>5BKQ&K>&}OtD`GJj-$8WNyZX&obqr8yjtJdf1jvSBB1DP`J4Goc+O@6Esr5l(Eu(8a
saSXU4$l3hiXB3etoZ+tur=Pm1kk0R2D9@MFGlpDb`lMt-0q7Z^yBofQ4kt&6$zu?JoaZN*RGH@O-dMR3-1tB0ef!erS|J@Z5*G|u|qXy+1cwlyZ_qyfIV~X
^p#`I$$`h(fbMOiyqs<x{&%fO!!_u2!v+SDbOZ|mqmoSz^lE}*2X1d)cmzH3;hw!vyD=n5_y|w(B{5)h<FAAV7OJQohwrma>+-++x$qBeK0aSR9+~WX{{{}5
6pEm0X{k?<a63d;p^~TC@`xZ1N5o8nbeV=o>V8%lGh3$EX^}~HHU+lhl!l8@uB|)7j%*Z-*G)eY0$$kUMN;xJb~KDp3`s&16-LIWBRxtPmg?cOsWnYxGYx;@
a%*P4e;ZGoEhM3)AW&FJOe$DYq89^+pP`AlAPH8TNOG*0BWS)l?S{BEWueCSc;Zf#4EG`Dn@ORd4|}^pbM3p#v|<vylk23<itgZIO5^@4xZvK%^!$OL40e2l
=u%)bCLoAIA2W7zlYt;F0z;!8Dh@#Cf`VF!CF2L`Z5~}<_?_&Oem;fwUwQbT@V(`1In%tFp1*9+&V11Es8`RK;9P`3g2^JAOvAPk>}r$Q$(I|eEwhJlfvE*X
F+5lmn8N=1DjP=ekT!EoGfiTTTbVOfVTD(U0Z^OLRu6PB-`i!$$2LyP4s=z!q%jzh8$(GtNt0}m3{ftAamDW4x6FPczH1W34;ErUNSnG0vM)2gUCxL4KeyMY
a0rTw6RzJY`S*9XyX52#z~&D0b+F&95=^uGfg2G&RZ<S4?Vh3dm;@HuF2<In0n?tQrmU5fhSs7dX9EBdd5|jUm@=W}2Ps_O2G6wKw4emhAd-r~-&;0p*0g$n
Zr8es5^%_nrD5JnP#LIOHmgm!m=rUXRwyh$qitN&mmwpKZ-%!xwkY8+(n9BcWNgQ27a8F5jvY4SC(-qy4irN@SSyTVDiegny%pO&$5r<SvYy%vQ4)DRYHHQ0
#qxHJQtq35{?M1R4iQZW%OJeIuGTZDX*SH|7Q>X3;S%tIGlb)H)e1U8vT<)MMI5IIx^iU|n@(M&MNsDND{9dgV}prOv%XokvTTauH0k3lPLX$_{sotpZz*36
qwq<>DYWUqGSVYAZk4&tPHmm{c!w9hyk%!+jJPtp5@KM2lTQu}7;CJ+V=^SKPSRpU={%E4^wFI#?9O#&%(yY`m3p;Kcqzc?Qm1|%=zNuV$|ub!-b2r*B=gR@
v~d{Gt|ge!HAA?XXC2RRaPrRodK$hlc*}lm+VM_8<&L@3{*HY0z6~u2{B6B#XEys!TTN>*y3<}A9n6gCaPl#K=B-btufN|Tq2WvOo)Uw~dMamu6M2g|@^R74
mHaUCajFiHq25Lu$G(`nOIv>QtudYOBV|{*HFB3l(ufhAY@bSTV%X;D`{~B|fvR`j)Hch$%#k>HWK;^qG6i_P^FfP>T;_r?$9T=?WCtB}am}}OIofzSptlCv
py-7*r6C#_uyU|%UGI)z?%QIkXPj+Ow8mKV=bF=3dCVWrGM}NI_4Dg{k+dCl{syz43>&Wd2x@CeoO3khn+QmOqC=L1L25b4GRFJ61T*XHDobSd(*IrcnAuht
I_l#<9@mdWut#^X4^8&H;vQ~mg|wk%xy_QFs*)(Ga;z14&8-|ZEfJdWEm0`ow9>O`ot0V33Ye?ASX6jRtaYiIB4WHOt>|Vhb842eaWSJ6;M6&fP14Zg@^7sh
POSY--rXQaNNY;0S6b79hev%Z-KA&<-v$qig9Ag&T)v?4_t4*iU=i(U?K;z2-fT%)HW}h$N+Mx>oYD_fHL~>iJxhC80449@Id{@KH-$&$Sl#n?%pG{-$D`*r
hd1}s_xR0Avic<7uC5IoEYKT{QXFx7V|+d{U!E;3Vl8{AY@5qgIw^x*k7#{{bR~nZ7V!tcd~C4}ZCtPr=TDKELCXR#aTilZ0@W*4&T9K+%t<sMTpU=z#$U6F
4v+?e!4<Z;bmB&@$eiAQw-1<v=;T|`NsYOyvU>@YG)9oHX@f~<b5~!aw4JnuR%!v?9a|4>4G534|6puMWa$90`jy{4eEIw3?0UY?_Z3tTr9LFy-V<Hy43Dh9
eg=2Nd>O`*s~~7lm#S+E1KPO7Em0}~9Sn{JUxkv%o#Z0WA97~ihw)l#Sg9)Lb{e@<8LA`_1cQolU_hv|cZt0m?p^BPV-<h0CAwq;ED<8pz3z#vwYI1;&rL*&
>DWf05JCYsoL{|n56MLXh`AuOkz8X}0te7V4#o%;F$s$r$l-8lh)1FXHQs)E)BjdUzfg`}OZj#u@<MB#ei)^z#X%Nli4{-MD)pD{1Scjr1_hFgUY)6HR|dif
W00sG93l!t79=~8g!j!K>3^3tN!Xfx2RZm?eX}C89YsCQy=W`dLQYH7NQp)uL!_Y(hY#KZ&Mk5Xxh6fm>2C^r-s;+TIpGTER*{{e{Aj2mZ^SCk7O=dfTKQ4^
xvuV-H=RRncia=x^)LiNcfd?AgL6*)JsTVLRx&rCJsmY=e$TG=)`VL3r;%vQ2}90-&So0Snx4|3NmowwRVu}lIE2nHm+jT3_dkxN-+$>8?uFTZclnLHK2=Zr
ueJu9e+pari&jvF@qgp~tIswq?z#9R&A|YV{>V-&;>3Ab4T%1NA1(A=1Smu3|1>osu8G{)|D@RF_N`~anf61DId=Ald;ZgUKEC?3DfPeCXxt$hDCg9M55y`(
v3ZUBb7{9sn`VRA`jtL~YsMgKZe$Vf%6Z{6p!RkptpHR%qtob{2Y_qUN$Yw3lLAL>Dyx8T;)UF#6bIt-AF7o3!%lt5m!B(QgVpceZ8ACjd1pAY_Pli3yN;{+
jmIk&i$kZ|l?Tame)CXj3=!mO&+~WfJ6q2S6M*mAp3p`5&9%kJ!xXbV7g_Kkloh>d^c19c=4xb9XTfr39>|Om1&j8qHjtyLIHpffWu_0X<nKXb@Id9feO{+l
@Mp;nu|yH}mb<dFtCn%X7^ejP#yl#~AcAALa6q;Ya^95*fFu_PBC2qF=Rw{0dcDpcez>QZtAT4UU>MuNJ{G{I;4ua4WRW8i4_R9^>sf2K5#@<mvH-Su)xN*n
nI^g)>`oe6J7IzjLAgc88)foE3H>B~Ku$ADJQ0dk%;f`g`-dD$qA*^R23<3L;X*M@5@Pv63=rImOH8nG;!DCzJ!X(&x^0+gH)>WAO;=dVSWcXCae4grak#1#
cY0m&(u{K!B2<5rb%9~On#)>6^D!ui&8qSsI&fl~ewqYsNdyB5x2t$pir_t({lz?LvbWR&&e(blu7IeCcXXWm-z3!mN+34S43k!hamNYYl0Z-Dv!x<z0+3qA
yG)A00|XaE5|%VV+STh>sBjR%)^PFxt$IzGBKE@|nkA8f?euVhZYl_0rZjH$lS<y9)9A7&Y}Jz0Rnta^1QLCHF$b>ZwatlNHGYM4nZA~1i>No5Ze90W{9R01
^}rb#Ad)QxG5lS-erE4=yw;~gb<b?y9lUVU6Wi^_f>sO_7NjW=h?b%l3K}pq_|koq0{%Ir8#8f~r;_N~o|KXL>ufG4G^8xMsXdqhinjaD_+K$Ha<ScauG}4t
X|t8L4i;O3m&_XmT57xQx?MppYq6u8A6^02b4X(g$lz5w<uXpg#CZ#YbTI>8wsl0;(hdIHD?3`eJ4{H#6pooyiN#&uR+2y?@Li<?7ngtRRJ36i9^QjO=_{rX
Xc-^Gp^s@?*VKDl9%w#0Rp;|O3yV3*{j(eQqVca!5YRwV+GXc7ZdibV<IB!{yP#r=+2-~Xa#u$te^n%&1rG2l#D)+(uSS1I6rt!#hCLiXxf`C#pQ_Jx4g6CQ
{V=^RIh}iUG&f5oX~FqsGAr~KqvFB6OKeE3tX1!CD@g%3=96_nv6qLo(b83IK_7yx5HN@K5MGzf$%uIyr2rB0RdF*(6KPSsA1m*$BaN?yG^Ln+{qi8P6mqTO
bn;{rHgqNz3px6$9!NYI%@7txTISKYmLUaZ7#qs&k^Ah(mT~JswYNez03Ybu!QiUAo4dH35Lc(fnbO+`bFwv9zGdP@2V)=)e6YWGU`)E<)({qbCK?*d*64m(
;v^EnL=rbe2`T<cSvK1!kV~{d1}-Oc8AGawbLKiZ(tPtHNzh`Zo4cQqzDtd7pBlo=WsH>uGZO_s;hi}*v#6;756HBVZa_qGK8kzj2b8wX6MCQ2eBnpempHNm
QSq|uJbfL&qJH?|*w2BfgJB}Ce*RXhi8Zntf)7M@b(cq4>e&#2b^UxB&@=vat2Q|Ey^h}_L1GaXJ54U#1*z%RXE^7q3XxhHWrjH;1OZabqB7)TMZ;<W2ape6
F20;s4N>f*YJ<nHaDI27*yEyW)d&bXwayJWiqb2VA56RwYj0tBHzDixe1rlpZsgXw+Xd&j74)D^*ho09$=&a3&8frkL;DrVt4!C(dADOh8?`NF%@qv%P(hTR
kxj#dGq*Se=e&?U@t^9Q&tEsI)=kK20BXz_43NoyaM{++tk^toqz60Eg`8Pd&?#X#xzq|d9qfFa4KE6^{-Ji5XlnWU3EGpBt?mj<d|98Lv@o+l{zwn)+=3k1
+(5YhNgwp@SF7+H8<+ef!TU5G%YE=Fd%^!Z)*CMo2(kRGYsEm+B2Z!*>b1paCKHvYzZr2L(JHT47quuu*;e)aVAedS<6<M?eLP^Gb^QKtDVzHd=)(*^Yy1EZ
^=OfQgamKcibg!tcv&~X0!cK(_{Wc28`GlI$1_KA=>%rqzxG_uS?S6jy*@d{O2>OHp1F8bL~&Uk>#Q)W0N~rgT4Uhomojt+`*@Dm?4Fbqne;=lIdP&f>4AkC
=ACH7nc00hd;E>;n>-9N)l!SXdY`b4Pl%Ut8bxj`)6;8DPmO*P)xg16w|`O1gh^F44P^jA;o-S1IYS536@0XgJq-@J{CCkFATTR~e9UYr-o0xDyBXG>J^S{?
HdPh+Vcy~70v0&p1o{VGiLXtGkMG;+uKylEXe6;9l6Y=U09L5%U&e@~7wKzS23O2=oK*((ugW+h1e3N3<?hx2{#==N0Rh5x?ulCw7w^2CX0^nJAKYXOb~$}7
C!~Yu^PE|Sj}9Ci*)SiP(Bgco#2u&b`KPMh*%-g9p29CBqN}YPo=ls1Y1;GK%RS);e04vfHMLCrU%HJPA-$tdE4rF6rvuG1bAL~+El|EIp5w4MsfetIf(M(k
kr@si0s4Fp<FAE<x`B+1?LpbBIsl^=SR(juh+fmPPnZVeovqkruf*SuuQxO6yi7ZEXy?Cf$1v$WDSd%244x(`D`{j1J_?lG*zJlN;NJFUBWn@10G-3UTsS~+
Y#viL3X{<+nPi|x)*gMN<m1Tg>8WQ!Y|WS<Mh}>Xq^_C*pk&S%78kufK**BXED_{{N60+8d3`>VacuqCVo=W~eEIMCyIrL92w*s1E%>S(1Q2G6o3#d<Sc`?K
kmGDE=1gU+Z#STzvB!vxv*iAMDyJjIdlNe1w4@qVm2wAw;rKYQDnrcNn#}QGXNo(vIS@?<`|_Y-mKCM6)w&vevG(MADy#x_m0rcW#YBv9`~2h~56x9yTqfFh
FBcl!RSk>9FbUag%~HyV=kzDx=qFpIfGjICDMFI;FfgXe7&$3riC{E97w0+wysH@@y%YiUp*g?H5X<OQIy6Y8?f_u8{k(s7PCAYn)xhJO>D*e|fmo#hc9HNR
;qLrc3O@k1C)-=t_gsoh$L8R2C+xQuIvo#4*2p|50ZL@<kvDD$6!Igz?gg!Q&(nO9MqxuiMj0dKHPyt9YAbd}Z*#aJxzWttFa_9hD#Dxbcta0xpxdE9A9}JR
MAPTF>0SSIz;pp1lgfpJ4)k1y(UDdF>8b-EG#GKr)ddA1K_rwE!;A;@es;FmKUg0RfYACEUfs2;j!#c#K;AAqi|?w1_ig3hig3Rt^gRUWx&f@xWd?IbB`=kP
B|mUl`fq0U`xg}Qq$3Y51UHGN5Y%3iX<RxkDZ*@iRA<4hey1Kh$GFzHJwB_rA08XgN2_~JLf)Q}Ye<dvUe79lZHJ@7wsN}2_n13n$Xf`=Mru>N3^_0E@QDTW
LEv=a&B+#coZr{yt-PXM;R=v6Zs>%_5bm*~=MYOnO8aSA9L^uZIBHqN0R*cS2Mm_d{0axxKPcwAaKQ+&DU&3L8@KWGdPSU3xRq#I0fNL?BoK`m^j?lo{7<jb
y&3lJz+msm+i5#N{W`2{&Z6+mdN+cyb*E<r-M=*V{TBV=-Rjr{(EF0g_NUF1{*1`>j#_Aaq>;Jrl;%+uKgJXtI(}Q{>3i3))%*y$fsf>Xb0dNlNJAgVAY({g
i1I_2Ki0l#q6T^|-<pwowprcYmRzEFh$OX_|AzdFk{r4wk+-rM-vdK$zrx+9ExG4q8$LjIG3#B%-7jO&G9W7;;Pm)sX)+b+;z-QV#~mp4r*|b0wbMF>rk2LW
J`aA6zq9>2bAKGBjH_Zq9Z2fwF9Sfst$O0LaqTP>6hJWpmqT6ve2OfIK@WA@wGbP<msC4rm17Q;L7*;wiUVW~5VjnO^L0a`Rz(4`LwqW)e{0DH_pED$Ta*V{
Kv11){^3w<wA%<XKy1meu$aO3f6wdQ$4AUnx3j>q6H+65q6wJo8(totj$RGE&j+@V!&t4__6Y>yG%PG>C-Yc^k<Bp8073M`i|{=1!j`beK|Y<xS<!BCIkUYk
E<~ysMKc8A5>W==015>u{{1RKIm#d?@v|$D5{YKdIl)y3b;~3IosWzSb{c|+sm3@7sw5Gni8<tLOl*svJov?-sS2n&{g!k*txyD1o$H^^v&9IXcz(t1$L}<>
`W~7`U@Fy$x>y|=Vou2bSXf(FM*^-FD=nOi{%hV0Q*TSe>bnC35?Y4DJ#OLw5$xX=qt2u}+-Hv+V%1?=KB61Zmbnz5hsdG6E<w;H_8B$yWK>Lwb%PG;X~5av
H&#qt37nC2BU`b|2_skg-a0B>fuz{Mb)z8<*yDoHDn+2pW`lqbBn<&eeKJ%L##qa(yw_)S-y9iqSzQz;@a(9vF(i8!h}Y)o&^pf&B7VEPAJLpUSnvbJ(2jkk
jPXvw%}S8Ujbcc}&**UajwrN+Ehq4rOxte(+AzkGmi6-?!xjXBjW4mm4s3NGETSvrvo1;*2a+E=3SLAZjw<l@-jYUZQC0)d>vPUXZ0H->XQ{=yv$8^);KI)y
SajrJ=3%{ajneW7km>w3cxIpQZueR1O5r8YEl3lH0b?=6X;aDQQGT<qm@zUO`=ND<RBge#V1WXOs6g1DU={;}5Cn!kt5fDGUf+3MH>_lMDiHre^({goTyN0D
&hfbHDncqi>v2<3p{5uCMSijXm_M)Ew=-%YH4`X8M#j?f(gO=puEV7~GYq#MNNw?eV}uZJtP!aUK_IoJj$JNa1EGkrr7p#Y#?+|6`)A7fG&(k=MXYJ1T_p$P
_z|1}KKDYRgDF9*rD&UqS^Y(b#?-vvionOKxpi#m!I+ZA4x9|*X%@X)OWJC~-3$LY9RF(3;lbXC`S#8mZBV7*r{=O2G1RgI5Fjsk!{U;z@iS^!zUuSVrTO=4
?u~%-A;<%<9Jo_K$e@Sc_Ba+Q(9QMh*S2@av{^m}dq69&g*pg;=^ID*%iX$R+YAwc=l(GWA`cThID}FyC?_PhriQI+N+6n#&`hqiM<bkb`_D<R=<Q2sTGl6!
o>*7vbxt)x!t*$ZhV#%I*2c6f%DGzWGRJ~9AroXh2d>z)s5~Yz4mGrw5E}MFY6t8@2W_hd6F*_$#{^Jtfk5fT{JW5FY;uAC^^4`G`@$mB)y8bDGgA;C>MyD3
Wo}hX$q_rE<XsG)h#=bn*2+UlpP98Ho7g=)s95t}wDhymDoxix9|6r81PR{v`qr!-ZH<qy1aVeM48|8Fu5TgOMo<uR@lnscP;?-9F$|K)M3Bva#l|)98})I(
qM)REDR*J-MXEy#aKKX<0EHgvJ20-KDp^?IC7<G8v2@_hwiS!r4Jntx2hjkKCX+P>T+bi4yynz>Kh^5hwUATncjFs7<>q87lohG44H`Wv`vard7(gK9V_c1N
LxjP{!*)f``W-FbZlc4yv5(SNU}T&~cu*v5X~7bp_-_f$U4{2(=k{utai(`PZ*^%IwLRV}z-&F!K;D^NI(os_|ACSlX>FYiFk)GTQ$T_dB7o5)^(kr&Q-MOt
5N6(^ddJ^fQia~natwVh?l*vkxj3bYG+%)o?chZ+;mBeM0sO%GQ?s*k)r@WF?7?Q>#DKOi-hg{WWL9grwvhK~DQ}^+2R`HOgXRuH4T<V;m>aEegIUT9m|!b7
hh#{2i}?I8;{%``hAINlV4m{^Q3t&d3oWU*nw0iH5QPCGL#|;Na0ob+z^dL|snSnrHrlZ{_wbv!YS#ymt|+eYN--^eZC@&1`N-%z^_qgk5<GM>(h8>*u<w4k
w&M)mLwol4@iSf=K7*2=4$eOE!=^>3AaHNgBqJ5w{3TG+VF$yf(81r6zjs9XuA2aGj^PHw5PA_X2CXJYK4RyLF!<Ebx+{ZsL5mu>eRAP2-h@<Q;*}BF(XD&C
QbkDTOMffg1$_Mj<8(>7p$KVQc>LdLg<7B~sI)V>qt_1v#lBa5Bym+s{k<bC8GMl8tmr2RjBMVi#cB#w&xjs<ZvIRx%sP!99uRX16T)z^?WurV;Di<Yx!dx?
dyQ#g5p8tB6lxQ>5n8t&nfIXZ$EJa&O3Q3^RlAD3ze!tES7i7O`;aH4vFj}aP%O}F2o+jIC@ynVii(ye#~XSG@Ri?N7h(O*fc;jSLz3#mY+&$0wqe%R_GulX
tiv!K!vKKoQ20M@i2iN;Cta?P`5!m#Hl;*kBCZ4&14gviZ5+#Z4XOa>@f*eRy}2KQ`>DiWy;AtcZYgich7W$=#i|xi(AM$IXK!NPU!|d$gI=d_2e0R$`&Ypo
o7oSrwkeK~KJoD%n*z{y4rzelN=Ku_#NhiVgZ}<ypnLwBYnqXIj4e<{6!fGXDB<r<&2=q~iL4^uDB#pVD1KZ%(7_Q&yX3N}w$SWPMXu1Yg+Ub<v0o;BUH@GC
J9h8e*}j$>?$=5>7syEP`XqFe2^B#MADmgv2eI?x9<{?!sgxknf77q<iZ?)p&*qiKD#giEYP}^eS}yJ4e2aP|=yRi2%>u^*H!uh_S9bCik%L;&-V|_qpb-)e
lGs%byBVq!PGs34LrMN5e517Ec&B$yaA-4GYJ7det+DD59w+pCx6q9eNTaQf2}$qDK4lyD@z4$=hx$L?;IpN4bNjM-ejHLrXQ`=WmWOFhh#j>l7<BT;eg}Kq
<qzA$@EId+o#i{4x|Qav^(+9(1_1qK_55zoF>nPNcN$VaBpe0PR5I?6C#=xIXObJa2|7te2NSbo;|b?FIN3E17+&#*uV<OF3rz+o7ltu01DN=?&~`uOL?6Z*
{CB6`{UQSTP6C=bpa*d8U~NRmA4@AR8pErpf&adD=+I!q7<$_WwFK;0;rKqZKoLZn@cT0{E+6#E&S=0ma7aB_E{Iv(&^vn*IkG~XQ2ob7T8kuoL|NzPk8t+D
-oJ+e@oFD3g@3u(0v)8#g5Yv?h1m>PCk8lpvMl8NRd=OPtay*MkEO_P?#tO!UR=8$wfd37)8}{PxZ$%|yYOFWV^uYsL{uZtIB_-Yr~^|c#sM=Tqsae+@aK2>
t1C3jMlDDdp=>F1#>+of9l6HU<ZSQ}j~`L6ev$_o;0Kx@oKw_4fSCe>kcd5Av8_N4!X1(1<I>(JShAdv+!FM6W6q^#^xzm6j!hy$)c}r2ifdiq)6i0*=qwq(
Urv}9-I$i3Oo-SyWwg6II2dR04!-~O^RSGo7YD?I=b;JMF32`2xOO9Ry&w(*SlSs}#6PRXrgEtNJ6eENt>ZT`G%7?97lZC8j-V&FJOT*091DR=S*XIKk}l|Y
7G*wTWQ2gGmqx<=7*VEWCZen)Sb;9U^|v;_sPh7?VTyYTkSCWNx_8tbcc2>f{W_*#BeXT?Z6OE?pcZ8Ekb9vBDBX>3GIe>WV_QC^VpvDUz};5TCNt;=hw4Rd
cy2GaPw{H|(PJ*x^iDhvm{|*-#`LVw${fOx4u=F<84yP0rk{?~xw9MsDPgsvp{8|QZ_`C)Xrb_HqK!`m===Jje{gy1{U{BC%QcHv$=FRJ4@Kh?jx|SK2>n)n
Axb`;v3CQ?gT!|v!;7e}<Jg0@%+3o7J;`b!D?e1ls5Dw({6(({5xOBBywUYg%)+0+GcyJP6T$xDJf;ibsIYnT%rE_zX6sM*x!3?;U}ga*nLwm5r&jsmg6aS=
B7vE|Wnz)}_V)27_L^Yd>DuJ-D(*cYIQEbDSnoE!jlSrSj!gNab4(F?FJh;vQCD{WqiefG2(wno|044h-wvYUcb5f-!XtLY*~bvg+;g1JyBaly??O+BC;Uy^
^O1<G%YqqYvY~W|1zzRz0o?=f6#T^&x=`*v1n_ZNTjhMzTjE3(8}1VamLR4EBR*E9ui+7Nd`mlEwZU>h8|JR=gFuvb+C$!T(J;^~E=j>_3#Vub>h^~Rx!mkr
fU}w#@mgvG>g+e5yB7!#GuNgcL+!4iL1b8NcQQuBts*N~#Gy5p1Q#2)J&vA1^|F5slz0T<2S@XqODITy5k-<gZ?nV{2Oy^b1V%_s%yOBlOj`9>kzX1qQ*Q>H
Kfux#C*jR!f7jLRb75g)@4ec2v59L%QDCnCIv=Y>QT2XXYexr#YSa2hy;+>Mm#*_(xr0+{yY)I?-cD^!v@y3c9t{m-_XCb)_Nt&QvFnZXOp9Si@Z$rWXUt_!
1r|ojyX|WA#N3h&^sC1O!f;$;fPn{5l}q06LNU<TzdiF7GG?7kdgagYk!@UeFW%U6*F$<J0Gqz<@PoS8+_&qGEdP0Y;-@LdLDu~fREn0N8y&Xl_B!alzdK=U
cS}BA-gCyNGD*+G4nzi?e%?-q(Y5?iYDUH&tL-z-bwSAFhZ9~gROb&u<o{}V8yD->XKS9o(|$RP{XF6Ztb-i#9C)xN1sOh9f3CCNb+XB-6h@dg1mP^zns(6`
>93r3W}h|)^8kFjgL##rl9;N7CW~VeQb9~lvT8iqpsFZhPa!k~1r1ZT$QCNlsG*fPaH$A8`;QhvN*k*ZP3>Yn69M<BkZzkWhxK8SG`Q$};%Cp@o`ExjXJ~pf
0wQk$F}kRf^skW=pN{kv)~{g~TI-xcYaK6#%-VP5Svxbdrcdt0hl`IE%|p8%Xcs|Hx^<l!TvYU%L@Uy<`J#f5QxwX)<0E`kjcP|iHJ%f5eSxCK54HBWFm_dE
M#7Jw3aFuhg&b}%2KB%x5zM*hR^@DwsLHf#FGn~d6hu^d;{4&_I^~UvIJ=j%vM=IpQkge?cdkL+=h}7DI<cjgeR|gO&m1^T{w@RbM#TUH%t<d>l-1y!SJ^L8
oU1;4l4B+#%dV-2ZBATG8MV<ihcLM{4JW75M;nJ0m7cZ{LKxly2rglW2!fQzU{OTkqZ{92LwDSFo%KFf=L0tB_GJzV=IYkW=o?EZu2uIDbS$Ha-s$c+nZj&3
b(}abaFu3|ESUjCn2S?5d-kO-Rh(fxEjHHGjKytijyGLimOE=}i7LW&!|}fKw*}55P5ypjE+sCO@_C=)IO!0!xg)Vb21S$r&p1g?NF_w^N;HO!L3aJy-lCt|
<!{)0k9sW<H{>6SU7JETi{R4)oXE)kM%4sar@DXF${G^yE(t6cc$(IabeTKnYB%!W=2~6+_O$@4&^uPBGYeBmuUiZWtKQYcO(f*lvobc34S`Y;2{674;W;9G
mk!vdQlL=*AgL{4DKut$*Y5nu0tp(TVk$#c=FfTucF}SkWxsP`P_iK(5)rz@dB-?aR>=M3>pyO_NMX|{;1Q8X4FT=uW>W-A*4-cMfw)W$j{8$PXtO-Wi;EA1
uFSwtFhF%Xc6*CW>fJ%$2rMyty0{3DL(vZJ5{{|&Y&ETKp2xqgd=zV1yGb2LP!4^rtSzQ;8xSB=J6uiQ3|_1+W)5#a!)H4q9j4S1t4BDshAI*mJ<JxS5myc<
3n7nk9egT$jqA&zeFbU#u|h17va`mBL-yuq)E#e55NNP8gjV>h$%0tvI+RKaMclrY9i3}sgIJGN8Hd@X_EEB@MX_#>1+7Vm9PB5;M+6LC$HjR!kADr>5G5hF
gS_J<#avb2RO5lal`&#~`?Ldl44B!xq6Al>J403W&s)*x?q1NW5c3dE7p=WIr?o)<RjPb<OrthT!Udzlc6Q4OpiOa<*Yb(P)eJ+6U~omO)jMlj@cxn>q(Af#
WCMi>hWikIo)-w<Hbpad9rMgRL*A{WtwTtgrF@+Wy=85+4gT%=?D5B5e=bQR#Wf`X1;C69CnzHF6$!!!^3fwaFtn6LL`c9wg`%SI&u;$f&HS3g<Htq80z_<l
0d8yuxM{E^<&CW3WygML+X}6AT<kfyu73TMA>Vs+z^6Pp<F*)aq~2FT^0*A!vp2iqHmX2&<)agTS_M81r)g>t)9s^;$*)4~)%c<c9m8O5IU<c{zKAEZBWw17
X;A2N0oA~+W9^{JRlMtQSSsk#VaA7*&$_s|KW#&gK6Vil*%FcHT(XrW9Sw+oAVPfc6ly=5y}_q9!0Ky<@UB*8pSuVkk?7%j(7XH#0`Ve^5L8bV!$L@K_JtOj
M;P9grCr0!M<jeEnc?toTDxM!pzh4MUY`fAUv%c-wgw((@psuR^DBj)npM)&OXDzE%QTCVmu?s1k?$xK1qk+`4e_G>-Bf0{95dbJr_ueX|F@OfQkiaiI;e&%
CJ*9VlUw}X!lKg+TfD$F^m-eynf8J&NklLn+xsb-wMAHJZe}Q7sO-)`K`&ju{Euz%Z>bA|ZYi1EP(z3o-x;4<P>O`*fh0Ic-^@}}5t4}YN9nh)5hGt6VfX`l
ygijH@w`M76?Y-QxeW@I9v_N~FsmwX<YfVHx>B($4Vy$An+QFKiwc13C8Yp}Zw$VEb@@8@AQ866B3ode;?zoF{zNh$B$AS{ipL~7iht+P*A=FZeEysXm#BAG
1PO4N5m*Gw0I>aQ^?IiHZFkOLybdK6-({jm5I`b*mN|?Kcv0hG1!4rRDVN{epj4C(%!lHyQAgNrKo!9E+5nawXduJA&PQHpjfkX0set;qccrlUrJkPrE{23i
Zau|`V#JLg2_>(y`@4MvV*JtF$h41@1+`9uKsj;2AYArzB55sC@Yhd57fy5=B(Y*i1Qr@BhzyRhNRq8VCPQs8q1_GXCd#CTiCrhV;JT`i?Soq?G{H5m<G)Vs
ksBeT5oUE)#U$aU0;~Yjh`$-Vc=Gbb%XBkPEI}(W#KSxU9uAk>Iyl9tN9)Rn1fhlcJYG9~eEV(g=bTVU>Gr#3E2T=v`u%3!g!H2B?l2&=98DKO($&>Dt$a|Z
3f?%oR-pJhnsui0N9)_yvBI1l@Hse=AD)NUYzUOAWVxAxvnP~0p4Cg%m}84Rr3dG0J@MhiA3=f|psiw*49#D1Qcc1jkX;8tuUj=a#R@{l;y@f65X9(oKqEG@
h%7KbsS^RqjAPZ@$&v*Q9aOKs4&E>mZbfm21hPLS`c-xgz8_Wxh^#bgTy^~Or-XS27~AHcga<wePKp3rlE9Qh68zZpsGL;vyYbgB_1K;Djh3u>CwvRmu;WHe
3aOXD3?H<)89|i!!h3f&JNWXaJ|?xWkcFBNb-g1Npv=`v+f!+@eRn;JsW@jny1fD9gdOP-u5Oj05j!Zt5d%bE`9MChp2!&Y^B5XS4#OW5)*8rgoooBeSCsyq
8~xAZf3NmuUgw05b~pIP*YMWF46%0fA|h?NBT&$Zdv)-FtQ49_QC0&Gu_wmm!$+{3r_mx{(r6;|SzVP32~t#6{`*WaA*&2F39KP4(+nGYmDmsz4;5rV1ZzmT
TvD3i^Tx3F*C~U0=0&X$i0p4UmS9TL44R3$Anejc#2sHnXj`hbk)~=-%EgjIheH~WniF=hm5sI~)nWn%8ybmm@xA`Ox83XW=~)YmHaKbf@qyot^J%PCk+dox
1gDqu;9b<&vc52{*bZxa791A#=q(V~z?ISiH&N_SUB-UK0(zdz23#N;475*SNZuR<XVh9V_ssNzPtI;Si`l3|x&W6CV@4$Qu$S6xBu9a&kooUJ_H9ibBo*w4
u(EAfR9ZT0qm+*UD>YMx2vOaLupFx-HTMczLcKg~WwYSXZbI81)~nklzt9O|?G#6#>3+2vk2iDDdY0?)wEIh7k_oVjgY)-x&sz_&J&(QZ@vQ%O@Zo8dyCNVu
#Ak(y-pin#+$lB&n(U^)$)O4fg539)8Uw;!weWYS2-yTThI|;Zi>4FI(gqCU-bWb~lg2C^<uAfEuU;XyjMLXUYm2lwM%9f^Z(<)leZnQ|HVfSRoalT9W+jB$
@QCRKLrgz+X^WOv^9NE~$JTle=MeiF=J*`_+BnCaEo>w6l5Bv<MCq*km)ix9!nRX4@pH^ysruhT0~%!3tut$5HnM&t&rY?;7NrZgfRH?wEQliwqe`cXPgFe^
a+*$=%1m4eAd>=;3nLBYWl2!|mY`Tw;r-9E2%ls&s*vfO)RE%h5JwuCNKHJ$k<ca+EVqOU_dP5mR60Vx8`i3iOTKzT$u~NPd158H;`BBLrpRXxP4kRvdh25Q
DfO{oV9svj2cxcv%qi0L6C_RD?M^Fv=A#k`6_~VltO`{~b4`>yB2Jgg$^LFJ#iq)+Jlj>ht4j7QKLi&XU7@rW67BbOt4B3KzQ~5RHThoiqHQ*3)S7|TsWA;D
6>i_z0x~cv;u96I^NsUL2xIQFc4cwY5kV}OpoEg7CS4tRN*>1U^~$U+$IWlcTwHH}4stP-{#+l}>{<JrKEFf0g3iOoQG!b>hO15pOL3r&_2nL`LQ_RwRlcB;
a1ZJu3vNYe?6IID28*t?_SLD1{9&-ce8GEyZV|Bv5=fzM>-ApaLMUrje2-0Z=~~qbQ{40NKO<L3qPh-wY0t<O<S9?^mq)ZdH~I4F=j%v5_S#=k2XsB94v}|4
nWdo#!g2*l6}Oan3XxkrqN8fQG7S)g@5RkhDDrAL8-Y%<hBn1pE&)<Fh$6e!Pdi911lQJ0*I%w{(MELqXaYbGus|k}s$T=CgnnS;J#r3u$Ov-&y+*KSZh5-V
d+>#>FcBj9LXafz;s%Zb5ownYNN6=lK#bRyoH~7-0LN*J%c7Tq5OE$1>Q&8?(w6iR&`Q|3o@Pz1<X?k(Q%?5IUR1n|)BARd@$a_wb~O%!zak_UMU*c!L;^cj
+5KJH;Ud^WdO*fZtVk=_-94q%_9$-AD;09+LklKDP!c34yL}RIgOV}#_mlk=$H>qmUi#zCq%Y%?2K0q`j_$<-M<H$yvy4CuZuG>l9g$vX2t{Jk06L%%swuD8
Jsc>9XeX8%FZXDy)VjZz!(I!s#~6PXh{1+4BASaZkIS$iL6K3%;DeG}w$4^QJ#PS{zN<CGVdfLRyZXo8`fGc=%ENv_A5?u7TX<x|7Y6(=_<p~uQ00olKctJF
m}npi#q8H!O+?U52`yJl1=Zb?pnD8+@Ziv*YjCJ-v$<zK2OH{^5P<@pO{yuJRkIyI`~Iaix(*J-!7z6E_==d>SMEr37kT2V#nJv!=lEabG&Y(UfE|1M#wW{q
2dxBvNDxR!k$#{0=UST478v~1F=izEiLQS)t#**JUyaoW|3kD7ZgC`w`FmnKE^p^DWpDf;U_ss;y~Hve-}yW8z3$uI1Fwh6mow^-^CqZnLfWlBO<}#%Q1b6D
%pYZ6w1DkXL?j}}MtgoDbbaQY=X=#!gWNI^r`6H_=e_v0@FEh(gXIyHMAoso#)zQUjQL($-Gt3VozTew2L+rsRDoUU+faE{{s#iA#gPH2rb3tX@Sc%jxnQqs
2>MW3i6vzLa!V2zr?{o%Jkex}Qnrue-*Mbd?F_x8W-kB^S%3@)05A;$6-Jhhn^^2^xfI=&o^D~>U>Ffh{f+?mx~XcQ?n$Z_mAjrU1~f%Z+kQL@z=R2y9c7{1
9H@4HKt;&WV{!=68{o)#572IM3OGlvGw#~Bz<S#5;yVh7k`?;rIx)SyZ=B=$uP<%LcX20nL1L(XD`%dyhHcf6UNw^sbr+GJ-|$#<U{ZI|&@i+p)b-jZXfs8m
7!JF$r#F;xmnv<>&BG8hglD|l!^6$t<m3V-LXbhgI1N(jfEp)Xs0VnnXFt;=lB-wZdh&(w#kSb~;)rq%*_hX*9<r~51qcyDZ=D&X{g0kKxr1SliaQH*KYp0}
4FpDD(-_OBEE$0Yl%U-T{=WWrQNMrJZ?3vK{y5GK_f<7eG@hV&{ybnpeDBY{#6!*xhE}s48OJA#dAT)YB7tmy_pyV(APMZSHgh&uMz@j}C`pwzW)@Z|8wpx5
7Z?NreR3;nSc67nE?w^FwgeIhW&s+4Z9Zn>J9DmSA+9OQNe}aooQtP=)^s3fDhEfg19}Qr3Jyva4*p*bVq`m}y>uz;q@DJryFGxZ!3<gGFElMos&9OVu^Pr%
wk+B#B(n=2LB8Sc5hdwyrD|;OCeCbZfB@Lujfq1{)7oP_e9#N58yz)HetUwrF$d^vj)r-p23~{JA!Kt<50oSQXBZXpIC&dVs_{pl#QW3{<y1y3w%V}n{Byb#
$YycnL1IZHXCNvj7Sio|xD8{rS=qx2HVPNB_hYg!Q1ZS_2ZV*k26<Q+JLE1ts&sd<EAfGnC_o!I6O%dXTeMGy5ap!pum&HFy&pj;2T+@<p+?fwZ@`c<h_wS%
6cDH3PMlrogSfLjRY>C&8%^tL+ALMT;uT}HUTdh++ANs_?lG^Xn2<6m5nwJ;dXXUBQ+!=8pnw$8SUUr<3>529+z?PrKnS9NG1Aq1SZolhi@5GE)g!VT92iWI
2cccq>r)F8$mCS`$4yRYeYC>Nf7Xe{w;Yh<1kN`D0vpez#i}^A;4t<Q!LBGM6h3S@aD;l^)%|ijAQ%n_EGEL+aC_cn_T3$SlS6-tk?jS%aJWuJJl}4Ito?`w
<Q0Sxxaz2D;bzBM9?jU^$@rl0;G)#zYekK>SFU>f+Ch`l<^jxK5^~RRlZp3T@bTY><?{P+KJH$3${^Y{to1jUm!#8ldgOhnhWS$GFQ!9Zvt7<5-L0wJ_cbsS
>$0ynmXciG(uKydX!NK+oCLB%DOIc#U4}D0J6Lnyki#r2Joui)evAX7k4{Sz^Gj$-<6_M~d5M&8fH+|UfWIV~^`y;qZ;UqV$OH>gYLLldKz(xUwRg2<$n5&-
Vn7Y>ZkSowRYTmI7*cjkFx#uQjcDR`$5J-Zr7?UAAV?)6iqsnsr&!+9%;(GH;kC%1TWc4i#iNQ_(d)vO(HMdkvzNpLz(b-%^g19r7LBQTigM?u*hJf?0U}%~
2#K#WawAGsv*i7QifbL1H{d`{U`}jb+#8C(IU-?nP1Z5aChSd)90w<aEuJ9XZN)2!xDEzEY9Ebc5#nz33Ac+3eM*=%Oht*#@Zg#pcO7#<dkeg%_qd}P4=Jeo
w$un=?#|M-@kD`T96JzLi8ngN@gC1gQ^<|3*~w-EQ#Dr0#)Wq1Of(UCp3bl;^o@g7z@<DxRk=V=ZD#&BKza)`VHgZDVYJ4_KLS#10_dRT*TB72gF3x1f%-E@
O}5I-F<a0pT4lpXeoN+kwVsnRgmKoE1_Gc5FI%#f5mD>1C+_r!jXwDj_xKK#l@@W|cOe(M-Z&jPM%w``mPl>PVf5f5LG`U~yR1~T$)N|wJP8AV%DbQ^35AJ}
@)xojyoHon$krmlz>0v3PvwbteT2U5y8`PhU?X6FRQ=1sYc0teK$1LD-t^%$ZkSg*IS(XvEUYB42sqJFIoje7A`L+ml>m}m42jxi<J|~m5?9&a)e1@-Q<~8k
;nR@kDY87wOfJybzP8PtmV(DSjNJ|>?t}qxP7KbX{6+6nXdKhTY4L2?tCX@6xJ30DwNB$QMd?{USXevl)o9&TUX>xkv39p27;5&dLiUz(OSL931B|!~!nVEZ
N>ThRU4?Ce!%$t_|2#Q@K_1yu*4u+*JTGJGbtcw&UQ`Zo4G6<;RYRWmgKvff4X8EL<AsD+6ZA5_rpBQXsEGy20)Ankk^ONkOVw#QK0526Q+}T9YH_+nauuIe
QI1)8xBS1EHQ%JM&aVWH>EZ*pmjVqWBEr^RFANYV(%)z7wLt`&^sC*n^f$om4Zx>M5kY||c0qmbo~5a(X&pXsQj9vk!42BQfdm!=UXUsRSUC2}c;>W*Eo=+H
`aZPmDN|2?vT`X%A2?e9B4H5@LKys8CC5*%J2-*oOE%f%oSi1vig%x~=T?{{0tWL1-fuK5Rk74v-34FdqBpEA_++2jpMTTmFP!X-pagK|0(1$WPGBj~z=Z5o
Lm?I|*A`!|-+~IXbiJk9L(B}GR+G7+LtacEfe~eOXN%k?-U?jfdMKLBCJ;)+TKFv8qD>+?aF`@;ctivv!X@Ao+iFrW?g5}}hzK;21_=^~;f~VE5Uc8C^hYiw
kOCQgOB6aR;fEMhIL8Z>#*5hu;Ra|6JbBsCy$6Ib0r*c{+O1llhbP7dtaY7>7HA{8r9kC8dmMn60m31=-%9H`&xFO_Yy=6^k6aihGdmMZBd?A83|mN`1~knN
S}+F<U9iLWI3`*gciB><&}1Vp_ZE({G(EIkb?;ZK3p;e^K>;C`MJ89T1DAI0II4%&hx7ds0PuI;QNU`otTp!;yZKpsSO(Md-GQ`NC@6OJkjaqz8XtDdJNUb9
VTA6j5+Copprm)(bfQTDX&R(RAPrDwyV7-U;_tq=cf6dwNOQGt5G;dY#YtzVHN3N%ZfZK3$giJT${teT(fE{XcdBxrA$IHaq0@z0^ofux@7pr~RBt%&dlM5Q
KM%1?ZpvM3_<OuV?0};In*)?;1@WX62sBlYfH*Bqu84ZW<C}gMZkMhPj~auCy)k^Jlqw1Z1MJ;w49h1>Dm`FZZnfNSCmshT<KOFRT-J;QLy|gvZzUH$MI+fS
z7=}-eVcY;&4>64$GBr1O;EiDqQpZ1?N*^Mg<W-BOYU9foOum#+eYmZ3*8RJ#AI_w50+p^XkqbhaBW(>acI#%P8k5(=n#jn#1p|<LnZB*!`;!McUAe$-_ZwL
wjkjgv4wjO$TzE$M)Dj0K7d0Aa>WQBO@X@E@F`~6Zmmk&<%U)VzokLa6-9_D^xTJz4^-~Td#o%b)mn?x&4Z&JJ+~Q_u%(umkj2lxol=`Zt3#!Q=iUbtr9KuN
2&l%%&MS9R9bbybEY>>R)b*IuxC1vEkjKq(#Nv&5Z35?vAlcsbfF>9o3C_JUm_17avpX<*ZSlRR5bsMqceuC=P3RwZI2Z{p%QNws3RY+%<I<^V>ze^2N_d87
5GY;A?fxo(g@;~_289EjZ_>LtEX{|G7X+d`2pOslUb-6sAksu_zT0a<<6`-f3kXJe%?e{Z{(rk<)^_p;e=A@Wl0!{NQ|uBjlE>V>W#>bhhOD5T+cUFv=5}WW
<P_qNG@-DGDK;T0npKDvfl32TAUTj;+eB9~>LMN7eL}A9uU8JoZwfdhqJijD1{$vPzhO1TLP41t6=X59gInqarIgi2$D;V(G!=x3iBYB}-A=D&2+b{)n$uo8
x;7iQ;9Rhm$D0?wFYoW5^8Vf+IED;@YFqnWq+@q50wS`&PTV@w9f+($xWPO8UfYdn%m=4*ux)%rN*ZzFSs!1~(Y(ErPq$hBm9+I83pge0^_0MFV3XoU4c|GY
9_*l{wBd^Le1|((@bI+?y)AB)aP)7`;5}=4bk!bLg>1|)LkdplQx!wPj4nlN!hBGxbW9r*LVYyyis^li?=C29FZjo@Z^zVUo@=nFVpyK5#5|UQ8lcm}vw4dn
0(l=z_1*`qg=oZUX2ba0cc)s>9r_HAB9A0*tqPsbx%N&Nnsv@}^Uie;?|ULqTtXd*Kbak6Xn!M2vdya}2bXG%a<q5DhgB$Cuta(gfc9WkWsK9WN}WwW74>k7
j<)tViA*cTZ5lKnRIt|}7o}<J-%j2P)xPdrEtZU7tyl@_mTq>e%n4usG=-(l3lW}7REJZD=p1CQd58+7&0`{$LCyX>an`$J5r`*biTctMRdGkBUuRPG7PS2~
mTUG_=sE5xK6D-5yN#g+ayp=ZM0pI=-Hf{N-?e8ReMoV@7htigxZ^X2)ZB70Nb{)g!VoY#-l50s@`vQ;U;Q8^XDk-O_XW|#vpZChIzjrC^50}b>%zo@3R+zx
0~T59;rYBg39+hwo&y0&0ygr2ufHMkPJe#me2FbUE0cqKx^X_)&c7`0>CE8csBzul$c#jsqfxSyyxyTgv2j8OFzQeeM6yCWzgE2=Tq=2-It8&yIngTir{HH9
3eM4}a-BGmI<WchYasNwCOqb*mJh2-&XRc`kStluZ_1Gp$bge$(p3olou>{@hjd9K5<OxBk{%Qx>L?6Ej*X%G5O^>u;@vk_ALVVF&rp8zRzq}GE!c~Zq6Iea
(iCY9dmV|cCI=3!7JbOc5wZ?mv~f?Wjg7TT9!{qf{%tQKQZjIp_!}3R%LC)@nfdT$!dv3g)U3=H$|LKh?b!A6(;2N|H64WQT7FO$akID}g*|W3$f0e#RiXyN
tjpGbiEZx}N91aetX;l=7i%?cwP{A!TE*|m0byQ_;(-fw%h-v!=y!y}Bz4Xnw4>iV#4x2a2p&3ia7f_PjDiF6XPpEF<Va9C(+LES2lbwK7MLqnhc}wNS+=Im
1%YPqBIKH}Gk(gl2^Kr^jZQ6uE>$b@!|Kih-n5{2NU)>6=4yTK%GUS09a!cbGv2(<U2Th89>;J<$nPxNa2}I;EWqB>ePi?65PJA)k=1WZX64mICqhLZn6(Ft
MAw6GMdhb<y$l;#)vT;Kv6-<z?}X2L*%!Q`MjDRzWnkI|5FTdw8Y0Mt<oA42t>a~|<|s_tQ9Hh4gEt6{5y`<1X0cte*00ir=LKHihX&w<h;nrzBICS7HTrLk
E-jp(xic<kjn#JGb-SExN}+>o_cpyM2qSyv8x3j%8|O3+4eosFvOS+QzGn%|WQ&?&Z_?S-<S?ezdYP=HN}_c;y-$jz@h30M2V01@StCGh1P%3F_#%(jAlOh<
3CYJXoGE+Lhl)ZPy>pqMg^q+^;`ys>(y<t&iKVNScsp{|vlx3{XpuA0f|!DyNdm7lTTB63Q1O5Uw=Efwi(ER$#jaOcyI{4StK7O4%ImHxu{}B+uYT)`4X@Bu
L{q|I@Wm3<#f!M=h5YH!#wIObsRZ>ot8=J(ECYB@2>^jW_qTVqLs5F)l=Ydu)axQHtG9W90NG#1`8<p7MEuN>=t)vHjEM^xAl|BVMv6w!<BJ!v>8-QPVB4$<
4e5bo8qTb#<w)Cb>^noa*Bb}rzGR+Dq8h&!xW2Z=k1aHw-$j`|c&J*YZ?yzh4DUCVwj>*c0znnFc2wRgGVwPz#JD}8V&QC++O44ClKh?O$*4z>uM+QO@z;EH
t(^*+UR*{-##%a>^zJOr293M2i!-cKv_Yp7aZ|R?wu7sgsDAj#ju5%P<9G(<7u~l?H7RYH#b!g&C|c1k&lYPM^nI=dXopGBbCNn)2PUsuYGi>$-Sr^vn%K};
5+T8W<3}js{Y;>2XGmZ+VaGJaEY;e*jRrX96UsnIPrYH{Nco+Rmhu8Y(H3sfu(Xk~j4KD#!?ZWF4lP5xMp+*UIB}p$TI<s~_aDKAtby+n^KpL#xiZIq@?Gh?
M(S{(L%mQNkz(v6wZ6MKffmoZMGFwP{Wc-<p!cZy{9u#q-f!O)$2RRH=_p59Dw7CukfmzWks_j31;K;47lu8AE&m5R_~|jOlPwL&%?;ol?Gx;1FMIoRGe_q%
H*2y2^Q&-!Pq&>Suv}On(kd!Tv^#<iVRxM1E7o;6??GHvx9Q8kx!ZMkJ1%J>elJm7udDB}noeSx)DDMj3BdR;a63xe8msg#b2vc1U#<jbPlod4a4qT~w)vJq
oiM)GyHVU3Y&k(eM54|@6*LGDr=g{Q^`AOZ<}2H!=^|*(HP*eO%u=+@pHju~FzrtX?}}fSwN|g2TP6jX5*e>U$TVH%Sc1ToYRy(U5d!<nWiV?rQsMT8e7DlS
G7ucFYU7;wk3u@{xGmM86HB)k@c+qQ*KxrO@cKZ_HuyfuJX3r~^`bXQdXBMwYf~3PBwX<;aH9c33&{|B(d>d1n#Mwr@iF9YEfZreWj1?<bF{YQ<cgi3W!Jf0
`tJhZ*8D#_3C;F0p%?HT#Lu5e?%vF;`s6>^VNg6Xjhsk`g$EK6QXcN0*6&$|>F}joRZw#yC(s`xxIvV44h#GPDWh`Ky}I5gHmMa}A2;x}IS%iRMt0}<<Bj8|
E;~Q8<n8a(?6xbWD*F=&+IYx<epLY<I=h0}Rfx)Fx3Penb77>Jhmi<}1ObctZE1py2r$01pk<!-MhBW*pb3GCczN328(+XH0fPpzx)djvt|$un>muFF6tyG&
J;MkFe%eq+dZKch>Lc~zl(gfS@%alcW>sJIWdCH_6a^`DfnsAQM2QP2q|P`u-SOksHMOZ+o87jb5i58WsmjT`FzIB#L+c$T#+#NT*>>)uMoUZ0ZXT70h&JI%
^PyLoeSk!<BdZn_vG(KvzPdkCj<oaQG8r*pRtx}e+6+LfA;`jfhis7v*D$>tNRjb9;)9{S_N#cbjEXk<VeWnyn1gD2go&%at?f)|j3DN6rNG!|eC=EOQ=YtN
U_x6uIQ5)UVYEpg3t5KYE2PB>{#Ws|?T-1(vIOD47uMTcKviK-F1tv;HAQUblV213d-u*>QP^Y<K?|m<Jx@V^G-v=lx@<jm4OE~j%aY~II#(VZY<5wjZz@(B
CQ#j~M2QqXQS2rmZ=L3`=Si{k4b!k|A?6dfuyK($aPVjG=E5evw;M>UG%Loztso7XC4eAYFfc)}d@PM2OBo<@@0r6B*mFx)n$<A`Q*EWNrPUd%^e6O2(P9A)
!@baCSbKW)5Hv^9C=XzhX-y8BmyAj6jWQp8gZc+{NVi$QVO#<CajbE}^eQ&9l^7H+3=tl}E_Z=a7O%xYYN-#cS~&VZu(ox^?W$b1Yzcr|1-ZA~FO9ErU_6(n
Z&_ya@Ij!-1J@4hEN*aIf><M6kSxy7rDl=h6tixSScHgTdO^SD=k!B6x3!<W#OXa!WBGBIMcDXf*_@%V9i!<>7IN2*f8Wgb2j|Jy`fzp%eM$oms96gtAdGL$
$>*(FmkClm^3J>$g0@IKLtE0wI^kakYlz)QauIZxq7x8Vh{|^|YU5=)n5?ac`f64P?+-etfoXk(SGezr>M;=e?xPxdcxQ3i1k~9WcyQR`(Z*hwJ`;QIZS)qe
watPZ<7L`LcdoN)^czHP4&c-Si|r5&h(kvLwwTu5QKMcLela%4<>O`??`Q02SVqUtudxe=jq4Cg@MdY_-E#Dt++zPk_}bLLXOY!I&lD?1MUM5R#`h8)T}b91
fl6LvY{Q7GO&FWZ2z(OTh(^A{-z|IdjNbx$cIIs_#wkV9!;O{ojQB>f!RJq<%g`AHXlk_r5fOR~=rgo;fn3`)dhz1^7oCSL;F1yG{Vu1DDZbLw;q4EBN&yE%
O*>`<sXQjOX7O4L{OmhO>!`#FA)S)QC10}CAP+aLZ?Dp8dJmHhKc>UFVl3oC9L~l=%iotV4@{*9@L0Ow@gBj%bffuN_JSm#;x&E!eJ{kTcoXuyhNVt|1}oV`
CBSjIK!^pf(d20i1S52aCle{HB@znv@Y4bxhvX6c6(tAGCeK6p)bnRp>j*_{1W&;qoNXu{N)UZ|R*cqw5Pjg@^bbW`JB*Rg&eo!%+HspyRIvMt?PupW@Q<#7
z3MO2utkT+;81t$_b1|c+uFPiD0P$U#UlyHe;m}$TD|r*sK3foA9b3AjZrEPGlw78=}ZgZ2l>Vi@?DX0h_k+!62TTzH!d{0Z%&o9rx%IqG$J6_^+LYd&05pr
6^QZ?4T+d-?(pDtloTX!QCkYlPfvy4HoiFgskCX^wX7p;$Ctrt3dYqqg6$oiX#&UI)I&G-n~027UIFJe51L-^H#zLMG^h$F{xE?)9VEOFX>js&>F}O=H&mE8
0{n4-*3BJ~EgqiACiIJBp9M=a4NxfrtZZ@oz(|0C(jf~YMq4c~HVORV(L7pl9+s;x+@Y2=8O}8<!Z4T$3S^pSMrcM#JEm^VnX^cUuV3SVo8Z}+;Iw9`-P1p6
QP_()W&Vmnh@!C+SG}kx1r7Vksn?d-*WXy-XWWqL^sMZ2``DoJmYF?>ca3y3z^}xtE1RuVv>q6OM>G#ID%0i{G;h=29|Q`6!qNzEugvz;OJtHrMzvY3)(~uh
Ks@h3*FzW=*zDzc$M09IFGpHPvpDdS-jJzF04R3uboPE8yq;^b>pZ4>wQ=d~0=^%tHAe(;SY?B5zQFm8p7I}+>L~-h<n^xJF%T#|d~VJ={`<E)&SIiP9|kuI
&0w+|F~%hz(-6ZFu}ey2H~**kYwJBPr2n+};0ALEO0UcJAIJ7n_j}K(1bGIF@AqG)yB_>l6vx_g853g}aC^rhr^cK6_nSdM7|ztWN+```%5T<a4A)neG}47t
=?*y7R4S{RDx7K@;kN-CEHiG+=wd}hjNI03&3SO$CQE#U$-~JH@<;36b@JH!yUgc0Gt0+)>`I&&%3>mX+G&+MIZVV&2~bgDj;Jj}cS{)77%p%6`Qy+6v~RIj
{QuAX1N&G;t+NJ5n|<Ex_doxCnV1Iup#EtcGvfMx{uz*9k@m8Psq{~+&JACED?1JMQdhj~z5@?tGs-kF@{jzGKkWzoWdWcNpeaoVni0|pXrV+TfY3Ss&=d)x
nrIM85kpF#ClC>k5l?am%8Cm803#rvfPeS%M+zv)DJTYE08wN9y07~`?50QmKl^34E;AW}_F)K2K@iFXk>M9?Q=~(urO~DLC%^GdhuQzIn*TfcbP&I46=Ne2
RsZ=4K&P+7`YexM>ihjfdUtk;`}dF7edWG?AHB!>k^N^3Td@5A=l-oBdI&$+{eB)EA+7WFTz^4eJ=LdfP%KzWSMYCkY2obqPE{*E4`+|Pwq^rhMTlYjJdFzn
f82ya$LKFB{^iRDU<E#%)c*W9fM@?l^|A0ronmMgt{QlCc5^@9ojyHpYi0@l$uz&k%n1!$GL%@E5nk5F8EXwC{lr=nq)Sy$`ozp%GT;zPs=xC+`wr!pH=m0X
--qz$xuE|$;AhMKjug+&;m)8eV>B)vTFJ}*svKKwEn!2eo$iZK?0vpsRw=9Tb@Jz*m5pejIyGE6v(Jp5_3=zYfs}^ZC?As#&7psUHPz|>k`)aThGGte5(tI;
2$BhxS5N+*{*!TOf1roBuAQ?+x&8D71ek@ey<81u8iOZfm-UrOVvk$zjod{N1b~$s=%Lq3eNzwzMX_^w2La!f@1fL;WON{sG65)nEdz&vo<)OIgUsuuVjG?_
OAc#Y$T$|Y*0)uqtmpmL`R2d0j@zx-nHz(k`-XAYp}>*UMIX3^f<T6+k)DnBgN70a28t-tA`uwj1Zl=R)^(a{L-ob$i(3<MiMMrHn^mmjoXWn+C`Ic8hfBRT
KP{yq{y8^m$G-QP*LX7ecD>8o_cz*}z4Z-js$KN<Z0uy`tktUYo|gTbew`10riU-5h8^#wCwJo-yFS)@U?2Yup{@7F4FkS0NbrPlY6qxFY!{o~`>ZA^X=FJu
h5hVUov1qYKu{I~zax#kqvA$eO=ZeznPONlfZG>iNKbSmz0hWJy3@Ohy9oVl_yHs1^gECj{7C(LFUgEnpQWfK2@c5@QNNCd9PlKK{eVMs5Z}OxVjgTRp`z#{
<F+FN04XIky$}M=OR6E8Mm1-|i&qnLj&q()SBbd+4*g3H-oTmr_<(P|z~;ErnK)?p%VqH5uItves*$Tih!Sd0pSzGB7AWlqIB2n5Rp9I-=LluZ&Atc=VG31R
Q=8fjejAUOW{&<x{#`Sj|8V%+5FH`D;Q~v9H?07Z0mDpf;i>eRIyrp_HX){Z(+?*sIK(Q$x^_L8!GLdvMC0|`hRwd-m~fY8hss((v9n6_Tjul&W8_p50AbOi
D&?4nD9hz%7&|H=3(q!b1dfu8sM>DQT?rwHFSs=r2Lfo>X&?EUU?4p!AnhPJy}A{*Rt*w&ZjmU0v7s?C=S$|+f(sGSZ6r+EK+2AtA~q{OBVrq9Hjf?TzC7lp
Z-LChAc*OIKmUKP>-wLme&6fdf#D8b>@R1><*&cG*7UwMr-T?b^2SbjG=`l+OlE$|KZF`V{-sOxmk8<-$!f+?&*=UWD9iG05j>YHi?P|W%NeKz4UjA751vcP
lQqLcwgDmMrUh4Q;B9QNP`s#MpSHZ7o+uaa5KDFG8DUAxjRyiHTJ#edZ1y7?Bv9IQ#Rk_&tTR!*hR<>=Hn0$0EUB3r<KkE_$KjWuxZv*w8<>JQVhB8Qzt<GK
Tpnm20EsgQJt*@iP*K1vMsFzfuZg8B`$g==*js6*O0r;3gZ1EM1!=-^@~r&~Ijso$_gbwy`s$t*R5?JO8^9eiN9;GS9c|A^%_+UcuUEG`IR5b$#Fw=#a9Hm2
XfY4M)PVL2j`(`W@HmmRs4&S!L4^0ThM@+}Dsk)MKr1|0LmSf@(znjkk+52##xziQbo%AxU}@3Fk5Bh-afCKUr1kahxv*+GK7r$5#e_4(DD6N%^h;<>1&=qr
u|b$bGjf?|O<)2kz<<1mHIg0IJC0~46kk^9`eDfs53(7DWvz)=HJ9m6FJzEA*BH<T`*+>MKRkFfat4Pn0awbiBa}Oi&^S3N_()<}4iPnOXns^nc51-ELXaer
oD5k?+Rg;eFIn}&*wKz>xXm7RPP!E1!Q9;_a{TGDa)tV@mo!NW@?q83kg{7o5ebz@RoH0~1)JkCns)X%Fn}N<%>|WnpDW<)+xPXpU_Hzz7=TY3h={xPjJ?>b
RK><NCNXd-+(#!Tb6EMp<`**k(1x2~13;Ij8~}Q{!l#x<GR6!QM}k$?vNeh3!xkD^frAxYRKnTg!iJReFec>P=sb*hroxe#nu4G%Ze=*(<|5(-Wu&!&nlMw*
>Bo8h8wZ+NzCr0YYN{RnvdDHHd|(7@5J)JYsZ!Tc$eSwH2F}z@h8iwj3i7kOwB<pLidy2G_Nzt{VBa~wXjybd;^SY5070F?qXR|+4T#n;HG9Gm2D_**z)_${
AQ_A_s0(8nR<Z}0GzaeVG#?1cJ9r*di$E%?2B>9*Mdmun0&bZ6Zp7$%ys`Ki55gD8>GJw)qXQxCEC<n2WGwgIOY@$L>#b=;M!*~diF%MTGu7)NwNY1@aMjnz
d$+Kf1MNY`Yl2&q7FkH7vDJ5_60#x?vE?!9iAdtTPQK81esmDz>V5OAYe7caHxM?Cb_fK3n2ajwf%kz@>0xYY9Nd9G$2Xy}TO3eLZC<h~wN>chys!`({37ty
D%uzB!XIi-c~#=gO3DIYc!_wCC#1`~j-bc~wNPyEb`OfKp*4E<mvyoC+DCO@$cu{A=Zp0i&L}I}!!MB`fg^C;!&+jAI^v-N38cq78w(iy8o(FtOh9D=!Po?3
TA1jl{dt1xz_(mMxTlroy>*zmlxS4T+z+R%@6vE0!vk>x3~SogV%|c}h(XvA3o>URPiuUL6vHmMO?ar<1D_LT_fD^R(`QCVE(vHwef|BOUQ`$1dk53+wFV5o
9U*6Cx24fs;u#FrD2vawlTYOM@wcmR#AIC{MSUH}&mGsBy|)MF${9gg{yV@HV4zWtr7QE$Ku{~6LTh2+I_WpPWEu;!3rr3TCDW2^-3{>N{WC3btK_|5QUaF*
07a4taF#TPqywa_FzX?2KgqAYZ|tT)$+_+Z5a}_6x(K^=nSpqd*!*jM9~wtnUv)A(`AfVCk<z?wxmBV(gJXVSLpK8yfY}AQAY4WEG!S%vK)4rScY=iDYWbRR
o9;5C5s_YDo)>yR5Jri4VH%vCMi$gag+XsL6FtM?=FsH^gu+9_B$63~9j{QmI)=_0w@jlC3D{UTwIJpd3)uj6?O(G3{|j`^&$p-xx;gQ44M@+0>kS$cFg)yS
+g++=@Kvqa@*EI+8d#nu5)YlNTFkT5bC-+syf`(Un?rcfRRS>fi_E@2pKe3N4(j(-ZOFGot#aF&*(t(mxM2)|hB5{DpBROvv~!aFJIeD}+z+Tm^`-@Z0zf1+
N{P_sv*g~^^^NOKLyE8IY(BFp_SNBIyMr?Lpk!D*o|^3Up|;-pgQ^B^(NA%;602JA$(gAm9NNU-3<F5mNaS8FRM%?>wRwDJHyJz(4WJCna<OYn2iqbcH7w(+
<>)ulB%Y)aO&EhVAYv@%jxDwsqJm9#GuJwFqUNIzXwW(h87*06uQ+h@Ak{0fZgZE8*lP+mquADU(8pqQQPt0FmtCoz^r6!#bc8Gn&5Oa>!Ju^YQum*11A`_c
^91l70b@~fJiV*N*1hG=Ce+K-Z5XhW5)EybSR6~wzLVW(=NqsmTG5zEHV_w*luw#<SDSRs4ONLciXTIk_%Cc|%$TrvQT=mftdeE##p^4fVNlTdEum)wJ0qL@
5M)h;4uy<^G=eyg4X;yM7p$hufuw1oYpcB?YxTvsYe!X!O~~-STvD2??)1=?RZG2qK!aAfsOP<&<Zil$rnac}XD!2Ai6B57x^+X5I~jWHg#&4+y3|zrFd%_@
YZip301}5Un-Y|fCX<tYAs~@!9@HyRgxUf$VFLtUqb8!1a0h^-fLK}^>4d;{6j->p`17IM?02Qu^L9^W9K_Xyt-g~h?<vU(GXy#ym|jWj>?|P2Acpe>u~POs
pJcZiQfXBIs5B})cwi%Hx=0IGh-}Sh>I2}XMnZJQ+3GKN6L!gw0>gx~?u&VEdI?~i*QO0`m!bNDf~L>L>J}ObxRoV~C$$0ELFB{QxaHaG7oPQNLbs_zf?RIk
BK{}8I!%{NZ69o-Jqa}+d8CI7tkWk9jY;b+JDSBD)Z1mFI3mdm5Go~2gro;G=GJR<u7`H>1`6L!v!J@skw6%TZEO-iM1#<2q3)igD*S2d0kHa&V}^y^8N=O%
I@ccaw-RxtoHyffzI5-nacNohMD7&Oy68O+7A&@j4+vHN2c*djQAYQVmzU10AM%Ou5%s!{y6=u$&o3i_^5Hpe#`Ow>)ers&t|f)a57YWQ=Ks#tX8&gc-G6-V
$6ip1W`o#5J!qVYL%AWzj~5T?x1Voy^n{bzQ#k|zoJ;sj`8a*hkR-mw&r>t)mPN!ypwKsVA20<FpOHq)#p*{rk%QmE+aOMcpq4|ow|0R!%h2fCtruRJEw*X`
h8J;gVjKh;=WHE)Z{y{?{g)rZ18;rp`XdhI&mZ(E>sY|j2#x$|_-$YsbXy2EL%eSAYQFaNe-`rpu_MLrYgW3;*lX^V6B0#B$#um#v3hfy-u;7PCMXUt5*8@f
f^mzw{WPe4$Yl*BkAX3S_)!%Nl8O+i;Jm05IjvyBkc-Hwg~cdGDy~}9#95M<W#+yA7<fdXjeT%H{R7ecO@6&V82O{3;!WYNzQR3}LaiV}_>h)k2Tj4FBsQo&
-1yMTyUX}2Seo~+y}+KeKLzX)WL!fCYV8=k;R$J08&!`(E+Ujd{2;d6<>xS4F<#JXG%!6NH(E<)aN>4Kwu?q&9w+%2e|G%o*NnK<u$(+@o1{yU*u5eTQ$fEo
1VLvm2EIO6^?upAlejQ2j5KE@iyi1{L;D_S2+HGWd>*dWc%ffo)x?um4r?2~j7%%8i2L5NmKT~=zi{I^wG)B&4Cgh6gGa3~VzeQYE;nQW0ryTNyPQ7MjG5Yj
)zodSdJI7XA=SpaL6uq=?C&QDYteP~czZwf|Mj<@Jv-&D>WhBy<NWrdN<<zk5iQsjq(&Xd9ZKwN?XE8OvsS9DitXU84Qz?`mm-(dX+Zx2Yig9KG+)Ss15;}~
Ki-SVDFe7k#>XAgpZL|@yP$ve`e~1PpaZc1s>0y(*mPa?g82fDt>}Uve>KxN>7Lb)ew+Q)sk*7>LE+H%9M<8@g6k=-deD-+ZHM2s_s7Q-`3#QK#2Fu6wsKKw
j@<L_KU;6{7C0eppysP3fgjf!j!MDTT#`!9u|f!jnE0Dw(eUk~dq^Dmxl#}G$Aj9C3&lEW4d8V(BKPE$@3H5AeZQ{%-Tc?yG=7@7B#=lTkZG{Ug9O9$Dl1)2
5Wdo%llk#jk8g^wf8Ft}U5C}0YAHBqKz(Kga^n$}gDp3V^-t*QR$g}&d%bypG<Jh8-xeUKNB&bwS;M%R+C-N3^UeL+{Wf7~^+%13bucLstCO`_2$g6rW6#Es
uz>fh$;lg^c!?iR(cAUDGxF)^VWL~Zfz%G(eglJk^bzB(`(|j@EW!*)4i`v&MKhoH;~h4i?Yl_^hvB^n^5OQCz~a$?#U88u_zgZV4KY!;@iAJ8eZctryD+`5
+nzE7-dxj!DD?W9`muKR79+RpuTLG?)?Rz}f(NVl5=U*nQpexB=(0aIA3qiKbycqzCJe1WkY3gIcwKSTdW&2MngNLs+*6F%_dEPme!TR1IGcyNxm4TAueFU{
y)I!%B_;Vd?R`(gu2gqwSE(4H>TDl!{(cpRBn;^e)+m+?>zgSuJwL$@E2$TJf9*evZ^Z?IpcnB~r_<iy`h)9rQ{8%FZ8<9DCSlW`xa*`-Jzj^<$B-1q-RVMo
yU$4Q?pKWeVXS)i^yZv%+gs+jx7F^L@k@HXEp%w}+I=f3gLm_{xVRomAUV_cMtzu*n7upar#oV%xIsmnU(dr&<A=X%akgi-jh{R|{7IR7d*%FX>1|EV^;?d(
%`x*|A9we2k-rLRHshw{4zoH;rg4tC^rQaF`FTaS-EGelPFXt4L5z8FrUciF;*|0BSd&|JH|={?)_{hrR$tgz%_pYPW*;t(lA5c7KSpAa#vDQMqNR~}_hIG|
vOkO3Nkp#LcIlhrn3~$Pu$%hBxoxXgHGi~2*Y)kpNk5|3x1b|D*J`HrQ=z<i{C>Y}+u1>pX8t@Tk54mgpq~NELzt-z1(*yo3XzlHSmyN}+w5ZN=`?^e4Ey`|
Xzlr*AL3f%`#a23Om-Tb+ECuk<_f5BC7OpB?N*^-j^|p0*UcV3+w=3k>YVi%Il%Va{7DsDy5~1&#xp`M5zHWri0#o+N?lV?0>aSv^QJyD6v5lq)5q-N%EQEq
l2=aN6LZsQJ{ONj3!b}HzO?X(wL}l3y{4Cnzr!i<%Eym*8CAz$G2e-td7$zxz$`%3hk8;x-o~Q%wm76?H*V@??|&N&m{#lxcLWkj*TMj)YVR6g#hgWoF%vj)
$_E#(mZuZKeI5Ci9dp*cn>o&NwB_GAld=jxRgr=PDOEvGL&|eJoOa`u`f*+rRaTqcU_D3(y~+*|_nz3rRSD|%*+8y7HV}WF-xr7Iw46mj+T)6R?;c<wBZ}F@
I|s|b6U^)kh|+5dAtYD_zxtNXm&d&YZ$XvlB0v2)^ZqvI(Qj*y$@MYw1-Njr@lWJNOwyzK{&OCHH<-csq7vCL_5=IJs|k2tNwE$*!xKa0s3OWscaN#YzKuSr
ZEtV{J~}EMzXACd_nX}^0^_551OSi2zgLbtbDn~GkyEw(kLx49(|-=S;`zD=it@-OXlFZB>4efVC_K^isgr<_1Ry2-KDcq-c!VMM2d;;@ZS9O3@%kN|{sbWW
;v6489%~=1Gzt%;k6bYUzCd~PaN#oUpu;>?)tP@`ueacEZ-KQak74VbeG;3$cBlx4@n55vE9cj~t542Cur#FveLv?|-qfp?w#tt|*1Z7_ApayP^?9~DRK+N=
5H+KYr4t{D`A?PjwTHJuG2{Js(?(0>TYIo`QanWkorb0<V$pe-nh}bTti>nLCeGeo*y$~vG)Z3ht?i7&c4uYf7PVwpmr2?`l&Fc`C+_?$L0i{-l!HGyz|83W
?{&kC@Y<ha(s5XW-TUTWfNobM3Bm1Hj4mFsr+3<-;y+}G+P5Fo-3O*Goa2Y6FJ?uNx259ubM*eFoLaau;Vx$gO#{~dcDCz)_pTC31~d1Fe{?;B8V%EY`eKwT
?vwJtw9^6%{ej&N;(v(&X{u}p(FU#)<CMaZg#{-wpHHXoykOT~5AoN1er~wFEA*7jKV7@+zr(sD3y$E1`aNR*V)~0c3RS!Ir^pP5u>}485BLs@IV63S4tHQ?
>}J2-{TZ!mNPABbrEb28ccRpSMLFljD&#GE>dt-j4tp%!Sk(Q8gZ8P{=ONhM&q%HosTjA>_iDzmmozdAs0Gc4{7B-xeCjUN`c)rXP(HDkfP(Xoqr1HM?G%-{
qnIuncG*5v1tsYa5D+&jXs~+8@&2vf%R-tGRtBGwW`fH?@1su?ufGs8j5;wLzK%KyVZ9e5pJ^cK{M7ev(%H-t(tCdKa8?bGGh4qJ2rpXr1YMKYmzs^Qds9SB
ylrbN*EOTW<m-{6YWUjEJ{7MMdeyN4A-_p+;U9Hk_P(zWr2}KXS)B7PlVfe{VAdSS73ksovAfXw_qgmX<-JMvc@5vUOx21AHMJS%qW`UA>Q(gVOP+H_^xNMW
&7NuDK?8F`1Yf@WAa3hL@w(dLB$nu6tDD7R@Lndzubm#2R%<xW_eD7Ic;nfe<HKA!kKwn2+JK!aWC`5UfiLP@A1?I8DL_FP!^l}bFHOYL<X_pW-&YX#QZq~Y
PB}4g8p5U@6eopBOU`|BN>QfpBbS-C$BS6Zs>9v|pwemANLW^pcd|G5skSjs7@9>EI|sK;cbZogHz43nx7UZWz1!kNJKv5m!OEU(+nm7KqngRCrs8$dy@}GV
wzkQ!^)~3B>i*s_SyiD`!`x_5*7u4CUO&xV`1iV@KEpN=4C-yLq>Rt3!~5UI9CXKoX7<>^Tye02ff(_d)-id)qdwT0pC8fa`0|_L<Ak;jAXjbUjliYXrXF4&
SVC=M7^%71BFmnMObQDNt==v^Xi(hRR|Yg%Aw7v~A`qrZfoFB?{y5vl+g$38ep2<KsclqyyZ6k~R}rwh^w>Ew5DS`npU<ytWa8-D=HW>}5G1*Q#?JK<=KW%P
k5?V@exmj79lhSiucoU96Rf}QciNPC>%l}6kykY@xsl!l9~;&tN5aYOpFS(S=}(lSO#BawPrJqTIqAkjn|v$1ta|dRGQHo=toNm=D)`Kq!s7}>aBO{sE^UYz
t@1+R&T1yTzCPS&9oD<=H=;T^w$Vuto#|e4#VCa@;jieTuKNzSgWgN{_r9+-5Z;)b>N?mvh$#EIM-c+rv=M&GYquwO?DZAxtPc6>Y#BlTB9W8Y9^HYo82_7#
$6pxu{5+^&3jJXNzhU^t-&$M2Uk10ukMNyXTG-gIxH(PYx(B3@%`KgTrBRY?`zgg@Yc<#1`|oO3+VLLQ`d`rUPW5qGiu2wCJ+r~I-?G-*ID=2BaT+~8vi>@a
^J8ulQCsMxHA+*OK5LKXT)pYH(bdIqw|qY%Hauv3ckQdtd}|l$z3isaqt=sUgr0%^g!@`xXp9^Atyi5!O6>{$nOt?V^!cUC39ReFkxjg_Zv18Z5;ZJHU6w~W
b_RSlhYQ_k&m%Pu#GeO!6kjX0R-ahD2aapETVq<oi0V|VhoWdp!Xs;1oEuoHXzpLuDU5hg>pF@P`O{~o<l<@6&v_3~b%=sHQtmo+de%o*S0R2K`hT|c7QKt$
w8q<Ux0Q8R@*OPVp535kEd_ZnN28crdwi?XXbF19=g(S9_<1W=kr<2J+F3;ifqsss-mwjKEJ1Al7kuM2uJmY?LM_+ajvN@e*fTKmKmkj3*_XqwyE7xlf}$+=
{wHrP1uI-=#ech^)st;pew)%wDY720@iVY-yjId_k}Cy9lj9z|JldAb%s8<gv>&(6@cWSc?!AN)xURFWK^z|3u9sJ4XZj88)OY<^&ww_vbDOk3r2U7S$XkVH
zV0R6nCm2QKg<kT6noOWE(k#Mds8R&F62KCS3La+iO}gD_e+=4we9QwAU??e6apX)U{vdy{PS6V<oIo%f24knu>74gI0dicXx=}?f3wv+2z<OvVU~4P4xWOv
-(7X3U%_`CKij4lzt{eEUq@S!7g}I9{-|;1)`I{Zzx|Nilu`iN0)ieWAJei(5+U)ocCO;DQI+E%qub9O8>Zv^*aNmyX%M7VgVomuJBa9fJ+=f#6k)mZ|0>i0
{Jp-u?S+<ModN<U-oD9T9Fiac!9_pUqmQEUD<|}&1hwwL7Xfmo?xU<T!aUE_TfI>qVGo3?gt`5W@taV827O!^HPhOfOhs_R{FB$49&9z*;L%w=3d~MA>U=-b
uQ`W|^8b@OOYfi9f3lsCAF>8ROMfdwevJQRe>OfYx)eNb9sK9<FZ{?q?fs+9^gW5{<CcDoGyULH=DC;W;n)0rj=p~ezfbruc4iNR08oddKHq-%9?w{R2ab=S
^x-@bUVNzjC~U#wr^P)&6YTx_#R&cat_cy~dY2UI^q=XkQ{_R0-cy4O$L7fF1?U6zJ6rDrJ5iDh)nWsO3H>#H3Nuu;yjBm9Vf6wvPWg}Zr6P-CKnY`%2T)lM
<Q5=;Nb>rrP%BN(Kk<Gi6dEPnTwKeF5&Df<t0NSde<n>hNdyLF4_1%&+Wfa|b)28L*F=H*<Tp|{-=MWX65bwlh_J8_Tnqxlf%yVYW3(Y-)U&h{!p-?M2Urr`
Nrr{}6HQ0mjy2Z_^n%PwTN!Ck?eBfHC%yQm!4H4$Z|C4>0uOIAW{=sx6a!-n8~``;XcZ@q3gnL2{>y|W2yEMdhuq1ZaXR|1m!mb?<)cThwC$YXsvXAmy<Vrk
sHoF-`(W?`(7{4-l<(!;-e8Wh0Km%QZk{5J;yJ*V73zgAY}w}14P-w-b^_+8>JOjK{Tm_s)&6Re`_ov6_Stz?TbwOgtK6H^dF&=*jf`@5XbIUWu{OeOpYOsN
4jHL4cgqY8rP;cc0z5SQnO$+1xok$;$F(qYjPHgU<9gLaVM#@LY4FzgK)cy7_b~8(!k?yBzx*?b-yK#ePd;gzpOzZ<*))RodQW7-p=R>G7g=9QbNOE4a-Ca`
c7I#<yC7#h$G`7-3JlN`&RMwlrh-4tRnFz4w_mU3<3>UB`KE2ik3`E=b|2zyUQ))3ye_p+7qQx2?$fL~)l7_wJ}EFqcU@~W!M_ja;%<0gSE$)C2kTdbE+`M?
a)y3%8`M^qRmR$nZ7K%vE^;Ok4@!B|d(908lu&zUCtYhuCP$FGGmm(!7uDB~(Ng8HRdxDEcP!l<eWueK9k3^)HmnRu{ef~EUuCf|)eUF8Iy!`Umtr5u_v=R<
Uf#Ypk=106jzpLF&*{=L;Okv|PUC-!o%7jv5IwzyHtt-s_Wlj`iRN!=23zQ9?n{O%$=o`d^Q}!T^|uM^rq_C2e%y4LP6YTfk2puha-6u`DhhNLfQ(w03yRqE
7NeSCyi#nHIzLV6PWh~8i+&Xv9D1h)=BsGrU7lgrI+srHWPX1fZ=4E1S@L-BhWTdrUKWGX@W+2-WNMUtnc*zR6AE@T^O4Z+?4z0QL37R(P5j>^mek1w^U2(_
7iti@y$HY&U0l)!(ewI#UO;fe7joU901<2fr*V_>^m^1uXY(;*-F{tWNVTce-{4i@sq*3JDk&844(&wIesw^XUYYCVsIDkRaO2tQ4{UR@FyE-#t^SfWI63;8
Ps0)nP$=052k7fGyx4;9Sa1Xo1Q5c_%=B&}%vwZ|Yt_;P0tl>K*|B8Yg}H-Ho(pSm^#ck48pGmnoZvH)_=`{q7TRG}KqCYUVWH_%240^4lL%1v-ed?II0KeQ
96)jGA%stX98$C%H&-L9jXFEK@Im6$fnvhZ<n|n+HNR3e4SMHa2>IN3*hO|##-C`I0)$t<br&$V#;ypJM{+6SOn1gN{91Y5c3z*}o`w}buVoWN8vKeRzL8#9
I4PjKI<m<fq%?;j+<9R&r$g+B;2lWgqGD9Ev_~o12t&>z!E~CNLNEGVdKjkzB~k7mVhLk~YIGb~)*fCuio0F6qzLlBT-;oT6d;T&L>saO-JS1IZa9ExGjXYj
vhgivMA)zx3)zU$jxC6Fl6al3!&{Nn3xGiba^9L-Nc$V2n$w8fn{8*q@8?{_4-wx_IKJP<eCL0sY(_1^_)PdG!;zX?SJuKg;+&pjXDiv~<v8heON39G2nX#`
)2HLo$9hkQiTl%Zuh;fdrkHJk`lb2CM#IC<kU(+Z)nNYKY-zAf;4tlKp4IkV8iaIL#b@DEGDN(>t9^YaFIqf1;QFjX(vg=7@TgqCd(GDs0)r6dV0!U9G|te6
i1;}C5VJ6HWa6YdhYks?l!^>Wg+!k|F8>|x;n$BYOP3!<le6h?I18h$R&H_cr0ahOO&E6@wmu2HDmvH4k|-)<(8sWF-)2Wlt><qZ4x=+q@U;DgJ6Iz9Q75NI
vDlXQC+;9Yt?7@aum{gX5s#Y?Tcv&QF#*>08Lj8`XgUxOiKGF|xEx0kyTSL(75aUikKD{GSZwnm5Xi*1G0VHDw)>zTakUD>Ufb=t!NT?9YEsliFN5vYuTAVm
<{JjkAt0j<Hgr%fslOKXZA;f;IgeQu!hFk$?@`tEsP29o;fA_D8xMuHe3-CbTc+ZjT~Q!eM+wPboeb>m1xW5#gF4;&jwmldN2O))pjV!}AX~@`WLG>rQ{jWS
li@^yKU?5pH?*zarp&qg)B|EIk+pFSQH~5G6LDIEJQjR#GqAPme%TiI!0&8n%CK~?YP&Y(EaQbiiE-mP;%)G*jy?*&gUzNL;JEWcsN<k<6TA3U<Lw=MJ-Iie
8;y<*cX+>;r=a|B&e#UE3OG`8tb?kwcw^7L6O0&RYty!vFm@5?U^9z;6xLvN^tjQ{md{K;C(j-xu^_v|IQ?_yj87xj7TC{-vB!)?7A3A&5JMImB*KNH5Jk?9
e$^X{0Ek3@vq%WJFcM;jAh^fVZuRPTuJfKSBBs@)Edq)GDB3OAP~Q*h_<CcmoLyet*T!TxC;92(=<lINH9vuR9uB;c7wp)D4n$_OzSRU5acA<66};x-*;{%B
r5fl-ehSuGdjWS$8rvu&vLU_Tv2^sHaX~1VNF>lr6%^kwj=^8*G6!9BuA3&eFkR8EVW}eC_uNS=O9EQ};l=Emi<<<#E}as<pc51Kjkg@L4a;A+-LL1h&uMxd
6^FcoUq@of`!L72p(A$$A|`H$y8#bCHkOX4berE|JSn=n%^t4|MY;BXsHo@=581f2_X$*XE$|TZfLX9nGko+m+0ffwkA9l;>bJ+Vser<CLT0}WLK{LUW<{d`
X4^yen)+m0*SH!G)t#;O53x!0lqhV18{@=nNzphVVSTU8e723M5}*K$g;PO2QDAiae7CM^@_5SeK1U1}o0+(+`l@!m;zvu?L|#MGqX(fBbb?ERdUwpaS#aY*
!pIiG`mL*4@LVW{YLRjU4koM|h6Y>mKFHH{G<3Kw#8AhNt_bqqs^_;|oa&%(!1#tfoAQK52Z|o<{B(LO>uW$x6zB@!@#V}oL}XYBxkCdPS%87;LQd3%vfZzO
?Lha~#SN^R*!O=P{T}gbaU5Q;m1wSg*qjjos(!Cm7XZf_JC9q_QzAk;_h6sRJHqfU&T7q~Lo74aBhSBgyvDl5L$U*~9(2x5ub{Fp4Y2RqfwOj?&k(~9BcdZ4
kT`!bTW=PxRP-2cJF**84%dsZ9k;ObVkkQLb-qU&VQ6Cu$`_P$0|O)y;58cOg`e-mHF^iO@)wAQ@|vH`HKm_D#AYYaVtoCPhCg-1?I1e=x|pHG<$zcnNbG7s
6Nl*Nzu2E>d(;UWoE9aRBjm+_d%2rDVqJDip&6a~{CbB>F{_p3dZrLVmRvk;hRuCRWIea%0)UG$3uQ<&c2Ds#o24pygqS`9*C_=GzzjeGuZ)Ne3?bIN=ADH_
doaVeexA$?!4c3YYsB1p%YlN;qh0$Uu*OG>1Vfw_nj}uUF<CLUv)S*jJ74QJ^X9dvFm1`E-lTNBTf1}PsNH+d5Ik6SsIS7>fSQcVHM0SEvj|25utD9AMU3%o
4A|5Y^lkbn=10`3-CJR|0aXr85N8Sd))izwpB1b;QhAX`^roh>OHO^Aa(-B)b1&RtnkELL7x1iBxajkLn5)0gY!6~HzEbQc<bFOMLyA~>xabE*b`L(XD1?qV
?X)j)ufNbLm8E(DRe_#^#}#L1Z2g=Ge>Kkb+T*Zqkbfvb$BYQOoV`4|?}(`#di38J{07$OEWNSUKwOU|RV*M>ig>$@OApvX$Xt!=B_AIe)$=`r8WO;Q&GREo
VS`?ZLFH0`2ofjh&)BSb-&#h`gt6iC`&{%*Eoy64Q&c___Cz*eLPL&wSN=ZDcNoWRE&1P=Bp6h7US0Xsehw@M_fP2K1L~*cZKgUW<GnNWab7X;!W)?_YPf#5
Q&oZW+SZlzZ+O0K?k@-rWz-&WA;l!Q`Z33PZ51x7)i{c~Z0dv8>|Fh5Zb?4WPVYQi4x7m4CxK68iKTk6bl*GoO-BRbN(qo%L)*_vkXr+E0ASy?ePEIxbwVoz
G=~2_)%bi5x%_0)p~37r`nr=$d6j3!0il`<>6b{RxR;_HC%k6E2g|s-4L7{xkI)X*K?1-iTYTWk{mox=^q0HUfYvh?wBxRH6z_WIDyE<!0w9S9ifTw0zKvM1
wy;Y|$KmIhU+>HP>B?OGC?to_Cdb2ZhZ}Y1QBV0u>GceKEpMmRmuNdXtjEw_9jN^qW9IH3$?FATy>&UgX|<{4u&Ojq)$d(P0o&QI8^iZ6aZ+V`Ik2TEOwevb
!7&oVwxlK`l6{cPd3|7vf+-?Iw@hgpOyA+xvIp<H+&Qx7{yQdM7)-;2PtcPKAx3b95~mY+i5M-2ir>BIYTDqu`+c1SMwKc-1jB;vzy)=tQ1HhYO_C~n9~Xfl
EY{lwohy3SgcZlW_N59Z%;R`^Ar!uTRRg)9WJ=S6Dg5Q@>D8ZFam+aoZUN7Q-H8~d;`OrS1UeO^_7P$|#Zp`jMgKk24SuxG=1|2717M4%{RiPdi4EMj>ebrL
L#o^{p@iH;;y^Q(Q?j(0y%>>Fg7^4SKK!>^@@aWN_r_kqOVmhJk%<PS#^-N`3x0Q}Cv73Ee0`_IG*6-!*2@;qAVuih9CgV7#8!!c>|#Wxdnj71I!pfS+zMC`
@ZYlE75nG|q43wc9|{}2@Nqcob#-Y+)nn~{*!%w<@BY9~ZZV1^m`p-qLD51w6FUd^l6{T-fAxIjzl$yrsXrfi>wk~nxi#vz-`btAiv~LEng+|9c)#&qWu_6q
eOmMrQAJlTulS$D&%dkmo0;)<!kgp&06hD7kFyD>$NH*%rv$MZed9xq+`tXK81BGF)%JcP#CzBFzn8jb%g2B|8!-d!Wi8v&;;_jr@Zp30iw}sS3$}}Xk<V_x
SU1%{ui@8=c3?c)!UzAq<M>*9m)eKu>+IxvLG1J=_Wom6d{@H8ii6YEnbvT#l<!NW;l{ksjM~vfPp0#a)A;p|tl{5RkrUHhC1>#e)<f31hAJ+FT#)H*{U!~3
-|P2H;??3ZX`|NDVySM%vB{)UcobrM5}EnD9f>Gu-jFC2-@ZH23@ul+;y14z2H2=p5dIdmDfTf`P*(B2o#zw|L(zGG|M366^BiyWCKu%O|F6d`W@S@Tw_r4Y
9M9VO4~7f)Pf-_G#A#x5nxfzG@&DJ*(dm!d-Pzv0|FJ{rl=a}fUklR4pyN~fkCFZ6ew|OdNa}B_>RH_kGg;qe1K5NXsA)s<53RTYmK*<7?93`bhB{i$E3~=@
vC!Z)Q8FDybsQUYN^n~bF2Q`Z;6Z^v&O#p1?@14=jcQ<hhDV)L(wX}GC+k#?uX;_P_V0J_BQ9-v%~SoFqf$xfiF907FG;SHTWYJvuCW6&XAZJ+X%sQJ6qFPr
y<!QQQEpVDdOQKYi^JJZm+s$tTDZy==&eYudT{C?#g>>Z^KshJxngxWGhavko%8;lEsyN|b|CPc&j5&yx>3&Yndalm!9!y19^vKMBM(FRXQqCK@8`jhZ0xQt
XRQ&qonOX``>1-1icCCN&E0gMccvF>f%bA;unWdGn1JwnOn2Am{%gISy9_jeE=hKn-NIW9xz|e|SeCsj>zW24g-RF9&lG!7uwfbvL`cS;JgXavK8lF&i)$6A
tqZ>wyzSn$5zd~IlE*qqVtA8!8uIoQRIMYLQQ&b)@ma)H_0&{iGI?-|_rDxs_17<~XBF)(boZ98)86X{oc41qi2`7PbL-auvAs&yZ|5-Ig>R*yJ!dlwpiDnU
so7}poF3FO%!ULOMiq!p+ERN;ks3c-zG)uxzBUKER+5&%3a^~jZCk}$Uz1$4*E69@3|9}}l*8J#-0geBlskVJIrhEtoM@j9+F=LYUhi#BjdQ%q_pPUG@oQS|
LZ?96N=xL?<5Lh<T3yq21N_<Vic{46Z`<1(KTdPUk=vN)aE2v9f?r7|5!9k=l@ppl(uBFRiis=3d)E^hiijA-U|)E7+ct`-5;yYe@-lbZ-tczxrQO6WDb_H{
!FLY5CNTLOuCF9rp`afX0KwDFu^>T{vYO_C&uqip9d|foub#fI%jSoE@r$z>xpLixP2Z*wDJuUhR8;S3)-3oVcv+Dl(l~r`0+C`WPGmVcIJ(wO`J2;<*=Me1
)X}iTv#sn6c%XW7fesaGi#nq!X1At0MyVJ6TAs8N7*)oNu>UmeZ)2YIZvW+q)|olBq-2Ot@E*>itKH*;2h;|*A(#oFG2f13h!bOdO$}rNgs84$S2BWzkcd(b
Q5wL5K&WN}e{URcVVRf&2)a~lpk@+8e|EO6+hV{H#IO{&IUKuSce>(;&QE^<p&om8?b8JP@^N~U)akNthj^LeN%45n?ryhT{20t{9Gnc~IqSU-i6Kh&o0RA{
)idpNOPJ<T<+n7Kd&ng3JFxR%hdK=Eb-vrPf5<!83}A3^B;~qsHt85G-A%Qgu5T|P=($1SVyZK9bAfO~iyo!Gf)S-zt)CyVEKz2dM90C<bO!0elo4LEaRhwi
V2CR^8vB?a9F9!}mjE6R6yTV6(X1<-w}Iv3;2CW=ks|=^_r4Eir}J_QJP1RlM&xHOXfQoA7uDo+zkuan;B~jAjS2)C6bS(ruf|{z;31Ejg!f+Fv2pf5RATql
6dba;w9NU=wF7{Ai0js(70Uq&Bb<@rXCPp-(U*<)X4tfk4%eY+4M0iGS%x`n&>I17K80m&7cQJoVWbAK2kbyZdat2kMnPbu)Q2|n2(n0f6`{-5vDd$j>BHyj
UoqbPKn4Oy7%}--?ltSQeW<lI6x8^LJ$%eNzbD`Jt2p`L+rm$I>&U^L4*<K>G-FMUDjCib!>1#Gzi@C9z~XE>%k$5AfDdwY=ZC^m*3j+5?SvjL{4#&c{{Qa!
KfCb%yL_k2d&wH}MFG_E?Z3Q{0DF4Nu}mxAyeuc+iv$na4c91$H+g~$8@!o$O=G&4rnB}JyLir#VM7VwRL}@%4A1tVpnsk0*YZpjf+XqV^hfwxYT3@4a6nb)
FUYKGxu|fVin&{A@dO_1%^kY^OyeA&Y!JyGFPBMRIx^P5|EsWYAVX+m7jbOpsSfQOObXCCX00Lznv?nW&BjFSXg#R27`4Y3UnjsHyIc>k@bWailaFu>VLeAR
>;MA>SZIyK)a(!q?996~4mpcL0dw(Eh5ml{86Sr2LTbqTzr!?47I0}*dc<VTW5YSgp$Aa#=Rei<6-!M}oVze)ZX5Lt+x!6P2HOJn5F*`v&lm&~o`t*%2X9vn
&{-x#5Hw2a3sf`~5YSuFODiFI_YFQ33Mwyy?)UOe&dzx``P0Z<pB_oBRrBqJ3bvOB5xqib>f=oH78Yh^ZmqS@!!X&O1JSvNBtQrbmBA*C9oGwQE#0U<?BXg7
1_yPIuNzT`7gi4uLd=jjb+X;(-@RkBI?fBfXlDrRqQZo1R0a%rxF#++>M%Mn$?G<PL_z?Aw`pOk%87m-s)pJ`J8X<F6|*4q^fx2f2fJDoDK`{NQX`&lNAyU5
MnM-GQ}Dl5*j0-Z^Z}k?>X7GespYc*YuC>v8p66g;7&72D<cF?7TQU4Wr@i5&f&AU&;5FnhEG*^1L3a;+~JFSc9-X!rq7W+<9ipi8CZ&VS~yFZ6eNfRy68I{
p|I-!OBd=|;O5o0rLG4+0A?C+)&phOY$-550all!1SmYiUvOh&)dUg);WjKXCIJ-P4oK`-u0{QUBT>XYyS;ddy5Lppu9hJRf{QN%*owOiqS#o%bFBw!X)+G_
!yz0<J$elX@$pNGNnvJyFDL_(E)^fh5HLlUpmlspT+0ul@F*tUjvTee2(YEWVB=Q;ot}VA6rtinnQr|XI|JmywFUtK;UYoKJILx-3`~p&H3f%&j$e>i3ejMS
T_B5c?NA&I78wn4L%HgD**4^Fs1xm$RKxV!t4!!YfYorou_c}W`FM6=gA6`&9^cE`dKnqxqsPuC$H59;l<TMHx80q_qMYzfm2^p{2iR?h{M(pw^d-0l#j_|3
^($6~&_nQi2=DcwTnrao@0*Z$l$^>^2ba_qMrH{?tB%<>XLCy^BtAe#<uPH5fd1GPyXP1~OoE+yc_f{>EoXK^EsI=hQJoymskGMm^5EBQdwb=aCMYagV1p!$
F<7=*^4Z1YI?@?FkcWd@9M=1?ovc53c7k{)5)A^ag}>|19>(?L43jB=JaX<FMC1Bi9DvbCw2(0)uGX1DzLoVI_IBGy6zo_d&;rla&Eu7D2t!Xh&8R3P2#{pa
Y#XQm`$Z|EP8{x&KYB0h-jqHqo!ZQ-2naX>0y6zCQOdz3g&2f#8r%kILk#1cHOQ?(7`uA)&7FO{A;*xDp@!9%CwA`BPm_<`cvo=PwMdMWP5}J@gUc|P=H;is
*{sHRBDqMxWAQgKUkT(Zj0YvXs8F-=7zrI&j!^CGtBhRW&3mq%hin{!RdtJ=$IHv%*&Ys=+}@I~RygUS8TEJZ^>h9o+Wklo1qBmGOiMu^K@(9wVd?Mx{i*~0
6I^h+o&3MYCILhr*X!&*G+RI80S;L9Ya<aELOe2&x&sMzZ$z+1aM+vI3A6FzkvSxM9cX^0>Wum@nlhvw5WWL5$$%b{%gp5I%$|H2={U`1(y6kVEgi}^T&E<$
PB|vIdNOE1`}hO56jHp8Tf6Ruy$Sq3^8db`NBuwTCg(rPFGv+AT<>gA|7Q8W-^cngANlKf{=_jDE6%g6G@_2V*1PxP5K$FyvbuYL2ErfpNf8keF!g3?5%><^
3Q@PKrh_E@<{Ul{J7Wz2daxP<4vUTR$+Xnrm%RU!|N91KT+YkgvKLEZ)hnm0;{WtB`A(j_#V@3yzLu0RNN}?1@APZR4XVu{2zR1u0bKhxtk4*gNdKoeI_v!(
`?P5tWmOv03d<FW26}bJKkymnniIRJzxeU4E=s6y6%-a|Ed-Vb7KD!C<)$GZ*#7WEgP^1%TPLG1HfKbN2o<dU`-?LWZUN;D&ivaZ+LDa!Z%$7~W5E0zcdHG0
nXLie$m*1x*R0P+7s}YGTTuIe<*A25N9P8U>i#I{i74rG(R}W5dV?Jyh+s6BM1Uc_rjkGzS~MM`;~KVg&>j4=ujknUfqjG6@>kC$R30TQN!UHdA@x7yVc*l~
S>Ex!zNdL<h{?gl0;ZTA(=+9#3gwhRzsC;DI!&hXicK+QIi%}mw5hzHRvygn?RYxO#2-Ox5_BB?%;(G*{Q!ICCR2}0gTsD?+8sefK<F}1aFwLbRAFG`FuQf>
`ys4o#z^DxUOePD(PsON&_Rb*=f6RrVd)qc=Uu(nd-jQPz^EA|J|HHKitYe=keYb#u@c(*SXh4xu0I~x@%nsBJ<L6oCqd6Sbwa`)!#=vPSaRP}opL()^~~?b
7)iJyLeTaQ_5MW<WH$Fs%arnFnr)JbpA*%?$ED}bVLkIxZ)_&cH9J8TAPbQOwXXI+Nc)3)Hw}`LQ7<}de{Q80o)|tehmOX%f_ov^lSzp^2%T1!-~N*fjQiP}
f(Ze8{*bmm^eyk^2=4$_r-N&x-?+m)@c^-9KWWvR>iWEMqvJk?bk03D(&}AIE~4L9N5q~NC;af!4w7bBHyp}2O(i{=X)15tWx#?WQFwOlKy!IP9f<l!_V_Mi
ltJV|EMvmTc6iRlU7!#9#(To6{MGNhT)iU%ZN#k{fO+$<_asmck`o?0f5Tbuw)**V`yVJi&Cq%`mA!+`ow(dof#tFfx+m7m1Oh!i<{>vm9=J~rN65+V_z<UI
VO)}7^8mrOEl$47V4_cs%*a2NC?M&RIqDg@1i9=g)k{6<Kh%9<k3qik^a<`WQiuLTcyB*Cq6K^Qi#C1#Gw=Tv0tFTI;qZ_KH`CW}Bmjs3(GAOy<FyBqH3HHk
p%38#80f{WvznG>z-EZ}ASS~FtQdF!{a>}b3MbqU^ZrC3;(v*!@}K9hU!VE9vj`9$ui!tXpT<xC|8oAmstbSYm}ijRjRXV`f<^G4PRJ)hy=DVRE`$W+zs*f=
Qo^b<%nF^dJh*F{IO5$3AJ{@LzjTNh5D;=2!EEfdvn&Hcy@5A~6T6J?DjOtb%F(6(H31|(cP;(=19U5X@M~ij7(_s23fa6KhhulXa7y&9(Yjrvu+=GDTPe32
2vSlTb#r#r%c!=yf0r#zRC-<CRxaaoQsK13P->KG@`7gn)(5Ajorjd|<G~6ibr3DLSz&=*);KeP9F?Sg^FRIT{U)QLyYJ9w80=VyHfjW!@XW$P7+xo_L&v6%
6F>(YZvZG_u*2Qp_Xj57GkMMvpeISD0>Jml*Et}}uEE{MJ{zxCyj@IVnDKZ$4UQ!qE*?F1J|1l(ILp*00BMuu*1Wf!Ld`{o_7)7nzMzyF>ip{;N)7pa|BJu!
{c(TcZ_M^#;!$rV=$~)HXbc;n0-o0KcDGEy5Y!-wxJ-g~9_TIHc=?ErPi!<0^sL_9DPQmS1m3pRebZtHs6b@>yYo&LWGF1Q#dS}&<4aQKZp{xn4C6rj@819^
knZ)$&Nh)hU}5xYB1R9`M@U0W%lJHHP}8)JESt<wI0Xb%rCK_;9jzIK7Y-hZhM~KV2qH+Qh;qA78m|G^wLau6Uk>((W1X|TP1o#;TEpeT2OWomuCXnIQakoE
_qdpOM51tn2B_f-QvcF_HU->vx!LU#B1QE=%qk~dkUOsYQ&`Q0jq-qU!>t&L*9anf5cx$MMFLqLTAzLqb<Nm<5ik*e&5EbsjOca*yZD^(dP)y)wx_N``DTs>
Q)1_NXY-9_Lvn}6vzht3A`N23E?6QYbd<qJ*-}el32ZdZ9}Na*K$WsVY%;$8;rMxZ5^$ao2qmt%lrq~Mi2de75FnUCvy8Skw~mdPCxo5dX!5}FO#*4C6}?{Q
ipYp^>_Pav3zq2X$2;E*DeSvw`tPT!2op@Md+(j)1Z?JdbjidC-vg8~3>0A3+@Sd7=y=Oz>OrWc1w1^eDkaR_VZ^)9+a46EbD!mk_443H2HOzZu(KA~B0wY#
geojq=Ig3ojf*Ar%*32~T*_Z|SKZ~Cb^BQOg4<YV@E*O3&<`4Sole${2;-lXKHsluQvBX|;vf#hZsI=?d8A=}Pvg-G)X;-vn2fiVPYC+$%!;tp2E>t142^CB
U=N!#7Qkjib@OB%aQ+9!r-OkbAu%If*oU~pZhBdkJ?;R@^!eV*T7rtz?%Q{qkxkUygLf>$#IS-o_Dn6#a6o)DnJ+G4!;6N!k>W&LAk`iBhsVN0-2ppu-h*TO
^zpEOcMcqRZ>-2{5tC2IKDW!?51W9VuckC1I(8x?S2}$`8X7_#vCPbf;<3Mh^#-jC5VUxA0!ss=E-`b{gHaPel0hDh5J>U?#cV=AG3K~(t)_5F9u^4X!Uru;
1uhmgL^Y=f5romxQ!gxDh|v*8(o%_JvJ5(tE+(@u<p9BX!e*3Xz4M#cy;U;<rycH_csC8C!AYxh%4yb1qU8|>Cdb1;b*}aGI(-ppJ^XmI{r9tuEEGBsRRl?e
q3G}B_H$lR#dFo|tWwslV8>YeCN~RayODa+Pg)DsGAklax(7>qMR9*0247E=EIz`#N^6^XAV_k;<*Q_C0Fd|rGjMv-0K34yuO8+!VnuY}_1mWX{JZR6SXp0b
mZIxHThbzDZ|#5b@804z*KFp6WIhwfP?-J*cuMs3?`Q)JaX>2I5<KrtCdMMr%osJdZ>@>1KCVCCY1|eW_k2kNx4@20x$x=t3{UQ4I>I8q1rFYxE~cP(kGC4_
j=qiE1{>i2feFuV2MzYXk}GeQg<`1#<Yu>U7tos(-IR+9<kZ!?{$JITHW<%&8;obP7~u?@8Ip$Gyu+uYfQ*O<11td!U`IBde(hb-qY{X)xrG8a`Qn^fuTTmL
2=1C2S)w-*6@vWGCswVBJu`^R(B#4xM3co`%NRu>vkM}xqob_WHLGW8`4B|{3DF9XU0T?%{+hI<+Q&5+bf=gUb&h})sTKzN3j+sY_SJ7w#xN_Az{xtT8WgLt
>kbW~J6!2h<a(Q7?4WVv@S+Sf|K1`(#Jm|d-LnPnU6mAW;6w`fK0&OJqPeZ5fsvj1I<+|McmSJ<tzetF{x}pTqzE<h1K{;}Ah$T{PX&)JchO;?y=$`zIawQP
Pj`I5)*QTQ2_4tXt~7bpRK<*0iRk<F3l#o?d`!`85Jg1<w8J9c35xuKV2U3KwQy+8;|y@J?6B2Y2ofoT(;<SCr-yR}Qr^(@;Crn2#P+Eg*^v{+T^M_?5u<7h
Rj!te+{QFBT9J~%$%ZfhXcT}H1SnW<8CsXTua>vFqo>2)GZf?Ot)zQHGCp0(y|9Ks_IC(_R4D@wBwj<-4F^*Z_&8MG&+>s&ae^%A*?TmJt6r>q&ZlQ6`%SlF
X+I>EbWXmbA?<t*#w*$v+I|<q<nngCH^80DUi|u17nOo4=<g?dVz)QCDx@YM%0!W)nDZ?|^SGmnn_VA#hxcM))@s)?Q&>TEBYRZ-n6KaN+Yk(s)L29aB3Hs+
U!@5Yso0MQOi%2Q-X>rXf`96#x(a%q9YK(c0KZqP{(lNqyPogu8+3iV(5WQcDs{PdB#H{{m%jJQ@ap4}X!N@z=FYY0lO{{&*W1fYOS0AsAawhYk7wcS{|6n2
{L3~`%`nc$IOfgQaZi7qB-js@D|T2ZBxguLFh~f5f9-0_CM1wfJN+WkJW>O0sqWzmmSzGv6#Gze_mCMi&yanMcNo=kK#T%tf)r5^@Hm)L0CY_f7v}Dy<WaW$
v8<g0Prp=z(i&%)OcsxJk_Ws!$DM3!K&__G4H8IGLeq99SJT=-HmkXzUqF?$Q7keqmlQIjGlW2MtV{DvuWJgBby%RDRD11cf-eK~H&%9j_agg`P6TEZb<2uU
1Cm7|nUJ!#svwJK`MDzUw=${t>QX@Xs`|t62ss0ia<9`q#*2$4xg~*m!@*30x@bb49kCScb6aDYGNB{f<EPjDyjQ&m$Ir`w6)5oaa3J%-ar%$!m}er!fUb#u
&3j19)|Q?9)_fXOUD-J<hq$?u1i0kA2`J+(929Av5k~f7YTc!E$}aBYg249hdJ$xYwDE2y01;I8fmXSI>+dLx*O-HRbMKBTYi>pk4%R@rtn}4AY0Il0$$9mE
0j$Qk-Iu@Wa8FILL1Z!(mRq$iZj`l0zwq^(Nw7|l3CBCKVtJ#{LOhxg0uV(V*ZO7O-fUjtzA@<HsDQd>!;IR4IdNh=o;cn-y6>3khT+BtTkML+o}SwH>`^#k
h~@Egplhj_kNYU6GX^}+X9R<~93Mg;v3`lc1I(+XuVn;&k^L9<#5jAvipwb<accX=PSkJI7<Ak0AOHz(-TDH4j8Ul^aB2K^;-mgK!4XC$l)tyn-1umkkS+g0
2ko!s1J_}8^y;+>v>vKGRY35p(ggfp!en7r*4{r?*c+Pski(Y0?fYLxu9e+F&dMm{@tn_BavZEy2@rpJq{ZxhcA2H?ZB<jLw<6?5XQpcwMIsZ;`lfu@<k=*L
NTjr4?Omo?D*mKuRqjzDuzxftM(K5@eM47jwqtqt^^MMTY}ppYVh$pEc}4L~_20Z#rJjy$ROexw_x$*6sxEjuc?a1o`K15BZ{=POzo(IVo$ua;tG}hF2rz`p
5J?0Q0SPB-db7`#o;?qb`H&<KBS?HXVGuv{KQyM}{!XC}5kL0GkFclyJMRD0uqQ)*;_byF=HlQ2kmJq+y!nw&ap#N|iT@AOQbWj2V<3I5=j$Bnx}(0U-9Age
Tyem3hmgK|g*}An)+G_}fjIT=JRXDv@&zh9-Vl$lloYB&AW~4$G$HLkL|*0AfN>A78i<w}T1A4!VM3%8jioo3$%l<^3rnZ}k6<rvW4*fTe8Y}+cwqLWC{k?$
rux8El9l)6hLj88z86UTBi0^}ebxaw-|^)%!~^#tZ>s_9Xtp=k<-*c~(g)%Z&?n*@4v-I>g^#WG#!6D7WwrvZtqh88!miXt@ZwZ7uv<c!RNLh|l=c+R29w$H
0ns;`3jEme#G&r_!jviX<`nvrJ(JS%O$)_B6!=K=r%ClA?d&XV=_yWNTH4&smNTRyzSyDK6rc^@`6seOA>|S@CXh5euv}m>Z3<>Xg{%mh!hz;@2YmYQd^3Wr
6>UCt4JFGXWR(FpgaG(o%l<t5`XFzQ<@5kEGT^u$Y9G_L)XvncL51`XOES%Aw2Ilkeqfp4{jNmLvleeFRjJw{2%;<qnhFC$0itCbYUuI*!)*;u3wyowZHK?$
bzt%V=@>)*K*XVj8xt4{$&L2G^t?V$ehLVAGYUZF_-Cq)ml9hzuT(B=aYNf&;A2UR8`ke&R2m~t4m5TUD@gHS8XpSgtSn@-O%`a?sD}PlV1O8h+fz~nfFMZ0
wrvyuT-{xn$p)pYizVTw7Q)<tn~X4#i!%W53X)TeY)kt+vK@G*A1ZT^FI?!pOgPZlg(lW*h>>+<xFHZRVOEH+xuo=~LsVEJoI}jcxQeYxsaXLaj=FC7*OVQP
njSiN8=Ti;I#}b3S<Vgf(cIqqdG_%3Abg2Wil~tdA}Cb_5h$f1v@U@Zu((pj1xFB}cJ=l2(M_ciZl{H|DBgE_d(9n~(_hwqmP76nAP=;{cis2YU(wz7|IdN1
eiQcyovMr!h=1~EXa56G&6tHB?WFLh)KGlvI+dOk#xn7ky^JA}86u63C2n5#k9t~~3`uPzR%I^#$Uo8^;%xtpNT8uVS^W?0KfnGI9a<r<Jw^lk898+uVJIl1
DIUn&*aPnegPv#o1N{WivPt}dugCn1W3b}#>HmjPe~9!rJ!k%hB<8O&s389HqK6a4W+1_{vr!Nba09UBe<1WcMP5*php6x#FOi3jF2a+bngj>;FR!9dPe9x}
`W!lnds~=cO`hBsF){x2PD)}>>ge5z$p|+z4ZV3WC!ie+21Af@iGnU!(BOqMI5>R+_Lw-I@51S!A8FQUupbG3CR;d|U@PT=4lG1^S)K$RpXCQ-j_$#B>-n3)
ys;hjoQp_-l170Bl9HApD3mIirKO;tU)~@bi4_bzP=Tq`p^An_Gr5Xt7a<R}w!(B8vKH1LS%3U^5BtBdRizooa!=^(PPTa$B!{#uOintUU-dup{g^%g6aQr8
<=0_MOA*x?0gUIeBmaMDrouad{W6?4UCEm6TxMKJqW<8mO9O<TGh5JbY<xd_119p7fVF|k4}&q7!(<_l;ARb>#z^bmnlJTXa4*c8K45?1eBHj21P9hWsKcy9
-W~{K$0Ki5X@eFB@;Vqa_q<Ay16P1Qa1v_h36<YmQA+m-NJ<QO0R4=jXaWrQzO4zwBShU_o~KFWtVlt+pMEpj`2D8?<bLtFDw#Y>;AQsCMhwEAga(F~kkv14
MLzG@MwwlS!foGw9R>O)ZJQf^Ttq>qeQ$EWKVh`u2Mi}|bNBLk4f|cgp`Wj?fe&GU#}amZc~%8TH}9g<D3w1m@cWw@eVilZq1Kk^W|C!-Zjiy*yCDll0q<e1
m(kXwR7btUz1wG5r!lgHh}3g2G8R#@m}pM?mk2<8g=!so?G)E<BjE8ps~;X=Jh&cxoq)OmPvwt|c40`M+hAs_GDZyE=ju23|A#x|=Za4!98?i9A#)2lvC_rK
ghu#>BLMyFV#Dg#koPC!68%vv{BTTuWT+{>_+ckHvKlbC_nCsoWhWJIQSEdG@cfK11d%xVW&e5|hP{V8x5{7I5Eo{whU&mKU$B19FDHNf1BLcU4!!I12tQY?
De|jrS+y8Q^+;wg@Wdb4XWD@sV)3<Jf-kZR;M4|){jh3C832#bA)q=UCm__&Jb7!P`5C*W7%%VHteP~eGiV@&B4IVJ+Grer%BHXA19O?V;&dM+bvV2a1T`LF
5%2T;`a2svfmFo3tN1CyhpR4znkVSc>(+gJQc;MDGT`XC9jCH4L##Rnl6iRZ=i#fFtUTwL@tN@QpKkIxuoNwjE6^V^(CR}|N+&@j6U(djd-c~?@Z`@u-$!*f
maJ5(PRg4J8vR9APp+G0=ung$8llw@H8+T@L<!^}S_+7;l(1kF>C7I5ume?s4d_kIv$;=CLi)cCS3|HqVb)`ayg1ZYd;mkVZqC}g`1|pV4-jDJ#_Z@yMjrFP
eGGxqKOPVc!N1TinC}DY4FE5}eXsS`^~h*qL2MCc6#uG!$NPl-U2EnmiA{gO#%8YlbvLHdYu2z7P7;44tVSs@<F;no1DZe8nVkBV^L4Ae-|uy|$<A4W4jn36
%bRG$)gf4_b-ificP>@9lomZ(%V!i@6MSY3?Hxuu*}nI(zgS$8WX3|M045?1hem-QSL}~4U;_rC@76j4oxL4+FoJu~hODDjNHh%zo@TtuB!~}uXRUCav@T#y
5vHLbbi-qmJVFpbhx#3EQh?zA#3BJBRk}TGTF?g!zd=wzib8DWqGyU`$Y%3P;_hf|JglHON(;<*l%-2xxk~hAs^roqMschznlAUv^zYw0tnCiT(48}3$M;_Y
7Hykxo$sD&`x8<82UhMt?m$E`ZTJ)f*1*3I{VBa>OgRc&#%i9JSZKF=mTQdKnK^FA3W*k9Y%&xU#+dKsbT%@cp#R{*4uBt9zT1X_4EH1{BFMv}ye81eTWIRz
7Ed4c9R$70{icn+{)!t;4<f)jD;5(%PmDj*Oz6Ene@X5SXY5t%m-kn9(k8!f{;)Wqfc(Sz3nczT^`ZA3f7aoYF~j=%jIj0cq0bYi05#;{;E4t`H#K7)!B*T8
l+7T}6tg{zj97j45g)2~%D(W0pK}rKPR1XhB>mh0uf~1>Oq}Hh`SeOBKtrN!Tq=L-fjP)m!V|K8?*YJi<=|y7$*=GODZYmTC$aOI2ipOFPh%eJr33jKCqj*p
**^2A7IX(N6Hq>%S@;+2;P;wS;oqMp;FFN*pooblL{e=rG#WdkM@Ro5Hx7~NW_{V)K6bw1)M3XTq<)HGf|!CC{$o(rAmCs>a_W3FIG^R9_?q~5EA{Mj2Q&MG
<A8jxyn`i_lr6L0OP-K85Ke(Clc*nl`$imxxDdhc(d*MfOrL@J%%6A``yyfl{XhsF(1u{nP{Gf#uekm1#P3D@s^RRA{R=`+RIL>OQ3NRs5j2*!_y>Oyc?Z2A
`~BAI_T5Y(z_{7>=VQl+EE1T4njwn274H27G4OuJRPQq9;(QR`KK1x*pRDAD5W$Wjzt(!R0*{a{^MUnkzaP6y+N7Dl>Fo9wrs#0nV>l0j`^VIi@0VRV)cv_m
B$QJPEb~0M9cjt%Q{sIcem?_~k|!^@Q-_ynp<(O~F>q(lFix)h2e^6iv4fg>(9%x$KT!&0ic+SC8K8=Z7>fiwsBaI^iGJ~)e(&?Q>o}DR58lpBF!B9BbHL(%
0^||Eo}~{6Dvsj<(t*H-6oW#Ow!}SnnrLTGvtMI`HTnop4cG<=6v$t9<~Zw-G?1mFKYlw?KUdG&ihfozV<q+$;j{Ob;!oHbk|DMo&?rPSb|FA8M^lEGa7nNp
92W#r?W&W`GY?~aDeP-L>1^OnISKJ<*fsB_{RhwTKU3ZM8k%L5gQta^h>bSR(cFCmbUXq%K3oW<AdHM>`S36Bu*-&9m`~Zs@Ajmf9=jGy6VOi2QOQgWC*7DQ
fa)hEDkqfKdBeIMxGCs#G0X3$dpgYUPZ*7peiMN^p6*B3RFT9CJ)~!&czwRU23KM`T{)+!{k99_X`*EIr2I6_aQmRbnmew2>gbqc|7pY_`I4A9K;z^X+v+^<
XHXA7u%58`P5+%DE-L?$Cc7K0cLzMaK7S8SLicN(1~kQI7Lo4J?oFSeFlrc#29Cr~QWWm4Uxa!6)Spz(J>S@QohjLkfiCvH=rHF*+0-GUnfaR#)G{RN{T>A{
x62_jDLDx}gm)kgQOL%7Z4F)ZKLoI<a*u$LW_&{R8PlM;02B-6zzIUSdLP}BhJ&=@@seoj&-RARNnwT)-Rl2o?GJNv0SwGP=Q65j)sh&5-9FeGOk{hIXk%e%
@*nI%e{3h$pBf2Gj0FRuCd-)E78-&IVobwG<YQp<3*dM8dwH9WC0H2_Bw!-A`=P*fB524#h3D=<9nk$^Vb$3f{A0KsjsrL~GMYF@G#trEAJ_O~GBC#k+}kle
A^dWf%L+<Ui9KQTSr3i-XWgUwOZ)^hC<*!J@79c_vXRnD2krpu6Sj%{fSP}|eiX?}q6zz=Af%(?Z7pUD!SIz2B~hoz2&mIYnoJcV?W&6Y-1NQnKu{PAY&4<u
55<HH8DHsz))iDVghNn)pol1-52++KgJ?Qil_k(}=A&F8ki}!G1~^#MJ8{}2<Kp>!tNk)-`jGrnGJS`^-{5^vaO`-1Wa>V!<1{!U5A&fh`Sj*%`zZSynR>v~
MwEhLXp@nk0zywv4dUQ#Y(K(aT!{_?fZ`vAtv%2?9tS};dfbMNfug&M?4p`G^$CfD4)g6f2JTEL-krgqJ;C)IhDW+$P0rmgm<h&D3aJfngW>htKS}02QG%hp
ACvN>qdzK0ekd$i>Hc|faQt%!8eu<6T7sUfk%>>QtQo0>nh&^0!$o!jjq{LyL{iYw2D$qa1~-&ns2-6{70Ju#3JzP2py|(F*S?tuh>0B{={2ef{(OH?o8F6N
aMCkYie=_UY0GX<1b!X>-xKIE8H_?@&PDiMnx;SI3(OykI<mT%jm}Hnbz|h4ZY%tdIBUQ>i~+!CX(p0n;-`$6J9GmiC&H3qrbs-3gH%Ors0f^67|o3eN>r3b
M^wadZtSK)SQ>0aH6>Rg`k!u(Czy7iY``GdkeP@VZ+nkH^w+?W!>AYw+ONCpV!0m_Js5WDKKUOnjshU_h9g6~JTi7;0vN5J{1J@SxMo=l&&TilGEt48m}Ug;
nWt3jCWWJuUCv2-xnb1*B0aa`0BZ$2B>ub|^8nHZREL3><%jh64=K6I4|rZZYoS-5AJYj{K%T1_Mh+7oU0FMik(7asBsh#cz=qyzJ)&X#V@7a=6Qzknbtmp2
=4u9~kwSREZiF<)Vb*Nn3J2j1V19<Cx8=bx{$G8cQa_n^jzcd_t`#1@{U8u-=leSJct@xo&|5u79|PuxVCWarW3u-`oQ>0S9bR3~{k_J4I~yt%WHb3A)_A9p
%s(fhy|3#>F;xzWf$Di73Dp5YJ?eS+<kACCFt{)pkR2SOrUpLjWCz(PphLL$`x*P-!WrapN{1uD@-k<(luC*ihvdNeI)=YQ!gee_PJP#GM7FRYqz$|N|Ka}g
_G5bfX2my3Xr;~Bf)1^hTN(N}9712IBk}{929gPZGI7vxCt+ua$$J89k9x10e~VFz7>)`pw7QJX`!B-^pzq-?xTTFOv)mUUtiUW_VU>iQ-MQYlEFK*Go(Ohl
2Lh}~)u9_8h73S<;+<hAKa;)>2=9RMlbD;hmrGkCm^4iJ{BK{xKR>%q&p`Y(bo}vS_7~#~>1J&)w#Q%P7T^ku(=k9Te{u5v;lU~O=1#q5o4-9_!6&32V~6{n
I*%!BIouau;v=<C0#1_YdoFp9Y8@E;od}ZptiG&XX(ArpOqy&zQudG^YWDMSv?b;G^fs@w(7}w=V3=N+=(%d{3xaB*F4yVZ*f}zK&sH8_9i|R%B}^lL(C-YP
%O()Led-w>R|A0m%-wZP{h)F2|N5ZgzxnZ}96zJL_6eaPAf2aNlW_Cn(B!ioOvqU-V_wmO5S@E|?3r@|Vaz2CA<1Dm;+mS9zc~9yj(OxF9J0(}COeBBjze_-
dQcjAmEq?;ri0%=^+^*b4`}jk<UI%JW^STWCRgBb#N0~_XkzRi1C)6E8Gfk)+nrDILTO1DKe0~)$^Lu#|Hm`6XxP+LmW*sVj>G~SqyxG9xKUUmkxzulaTwkW
0|(MZ4Xt&-@#X%e_w*JGlu%+l`Z764c`(#rpSyVvJE_tBmGVT`k^fBAc+RX)Z&wIEORg~qTFIoQAz*3ZKc_iq{&4PJKEqS=#vI{V+Dydo`6da%Lv9R=J|{mt
B|%|fpHf~dhVbqcOw&vg5rFWAvIkuX@+Kx*K0}sH0q1)$2yi#cx2iE;OHG>MmY17MMXZK*v;2Lh*!$<}S^NK+_<lMPq4yDb)U)^of4YO_W{3HO@#QTh1q9uo
f+t0scGrGy8{Um^mA%bcDTS!O6o6r)74q%e)g707e~5K6+8nm?50r<%_TbA^cnOze2VoDy0#(n8l{5~QboS?gl+#QEo1bBj$@Zbv$4$Bjv(Gskbn0a~3HX>l
m8%QU=n3UFzaa6y1p8WuVg;HI&vuw34wi=#fO)=E+{AJX-OQh)br-DA;|Rd1J`f?{(SghYmIl5){RYz)=S2yb?huo(+-NXixUdcc<%Zxg&HL;c9qLR)(zB8e
O*7ZFd7iGJoS8{~Kt{wd-dJ*^^NHjJ&5x19@FCD74nc;>SWi<WJMwxH%wLD)`FzJ5i)<~lwx)=E6h0HP2Z3;%V}2Yp(W7XC3V%eKA4dBJid%ic^bYLz`YgU|
G%uDa5~*VClcPxz6zI|>jVVDzwk!Zl))*qVtcHvzbigVeFXZJv+~3f32iQ~-I5siQOuE#A*&(EJ)f|~NovHhgF}%~&_Hs7U?UFEtKdX3j6AMiPNDj<lC>=u*
|8^V!N+)i;0ekdJnGe76{y)e+$MW!N!}SIV2@leQzo%!DKs<I!%ZtMhCAkCi5IjL<YDqc%BU{`vCy?cbR5BcKe2lm1{C=VN3V$YVq<z2tm=X2?ABq|utPuP~
AgY)H3HiT>AJBA9)z6Ah{@`Tv`2P)P`0L~p{*6L(4D=cw=2{1^A>esFMa3StPh=f9;EF9@6iW%$3AjZ>rz22|0BJ-&f4>=>gXVnC%O3#x&4Jb13Z6t9Ahb;~
O$4SF7$>}cQR_RO)sYO5oE{iyH}*y!=rvz~{LcM7K0Zfb`JDW_@_oVW{d<PTJmK8ClZXKHC7L3DJopK&`|<;*5@@eh*WiD<-g=>`e|e6<=hk+=F#QdON8kg{
CIsh`;FJA+I@Y2;e(AmmH$dQE;jgp5O_l65(<br`Ui-9w6ZWd4N<T2A31>AA(FBX;Y%~PYL6KI7fd1ylR>lnsoqtY-f-xMJ0}=J^C3qSMKhA#QP{MI9o6iKc
*=3~i#Sl?LN_isap-XEe89OAb9Q<&^$njx8KA*7mLndS;r6EKB6b6Ua`0M%eN@+1PI{m#LGz~Q;@l);JJa_@O{(Q%e`DgRH&hYIIFQXq}>Hja~jl6~YcsQik
{~!EM@BWX<{Hgq-rs>7(drOD=apGj+T>s1E0$#39@`MO8{3!7^Re=%@>Ot5MI6=U}zflkHjn)FOq5m$f5BY9}4$SwHg9cIiAVtvA3`@UX?wQi@=9j8s$BV{Q
wh;|Kl1zPudxP;kXW54WAyRwt%869Ws>cJ~W@p{3(1=?#2LVwRVAV`UMS`}Jss(~X8s4|V4_yW4g7QrYCQ;&Hxia9of>&}6P+Hy^3@)^4XcWkjz-RjXGf_9W
oNqVw;>f^)80h34#6T<Bh;IYjUU&01b~I1@HTQp?tiZ|3`b>z+w1^wlniK|}%qXQd-xMz*M&k6$)MwK#D)a;rf&oB0n^=QD;)ijrc4-vgf&WZ<#ymPF=%^1}
?0`LCMml8$`8TV_%frPzxo|`Wj~okNgh)QlpCqjSc1`SFesJWYJpmv*Za-gPJ57Cnhb-5)l55m|EVAyw0tqCF-s{-!a4|3I$5Xr4A^&f3!?N?k97>>vETQhD
j5xDkcU6o(#V0-cC~<6_io<g&^`AsR7xU9z(R%P`Cc%TZCW79N(b~eW0RUu#A9nV8g#{#@b7v2ii$y(tJ!s`QA8TeXq%b{mp8XTQP8=Rx0|v(lFss+1B$W~r
Oi)x(tt3>elMoy4x`u{Gh3qp1i6)m=A|10sNLv(|XBLSmn=k3ODN10k(`*>qB`2-A&W&n^#LO;_c4b0=wn&UBvM6$N`yf8*akOE>Somd_*46$yldnMW)mK6M
-~8kN9{>0QyL~kMzuVLJ`HZ~>{^RqmoYV6AKl-4cBiXM%=@jfg<NAKDp?UiTM<84NN<NkNo>#<ty~2MV<Pb%_;9I~CXX+?(`v3di^?%RgzpMH`qxk+m<Nua*
!+U<U*T>T~|1S<sKBL3`%gg&Esr~2Z`JY%ndvZerNc*B0zJeg1-S!W+@Bg!Z-}3Un9tYXepAS&>d(`_y=s&yc)PGaZkBlMtkBQT4?NLHWCJER1ahcY4xDoUr
E<c2wKAm(K#4wdtG_1|&e`P?SnE%eh2&w;99GXUbQ^>tFQ4h`}Uwc5+Zu>q%ITURl;Qp@{r%>sQbcaQ05Bav-37$k%QqU!kZ~cjlV-M0z5JimN^;)*Gmuo9&
)I-1P%a>WrBl)S_|7~pYUm2JeNvZo`Wq4vK6~70EnSfY#ALs2~BlTGU^(guy;q6}?kZzyW{l^~H@JRS~LHoz`IC0Dld#rcsZrfA1kKg<MU+=yjL3@0!>*BZ^
53}rupW>_90H2rV_+v7U`uh;`#~oD8;p{r9|3y0gWQyb79~C>g4*L3S*u4Fgh~EBFH5hsSoLZ3Yh&Qjs^rdBfOWGbtfBzD;CnLZ==8E*~_ItMQtp`1N^8TFp
$CTftyIY|Ab7zXvHdiOU_T81ly`vMnEf2`Xa7g7-Hum(tOZM3RyN$SAx3BQ_{rvR97XK=v#y(U8lV9&We{Y`j{W;T^T@k$9$Ak6b&+Dg^JYR$N{eM@EdUITH
9zLC&)rY44S8C@!s>`(euDDwtkROmBmLH$)SiQZca5TNKinsCa$Mn%PyxDbshmzP4#WWpS#KW{O7I7?D9~y`>F-#_lLkFsWB|>BFKtS>Oe{X*V0(z76ueW{v
z>wqX9KkTi4ulTfJHC8-zG7JbJP3+i{}!s!9uKX%s_}Q0Ea;ARt>nM&V_KSd{3OZ?I#qi69?(9i@xPN+zv$ZO2m{4uX^6tOesLUPq)3ZZ=quWk%Scu8#yYGc
KsSMA-~D#JO(pC<2BZD^j%XA(7lCws4k9`p2J#{V*gc)#h5H5iTH^E`P%C67<L^XkTT)Mrklm@%>wq}xZ*|~dYZj9ZC)PH+t2n+qabh!mtI%wJDi68(8&Ll_
MTG$@Nh}W(L3ypHb^_`Jr$(2b&qy5)pmLZmkC)njx3l(MN160~x3L%tjgxHZ1zVwb|M#@bLvTfEqpBQKFYKs5e7;M|a8hJLXFr2Yx~NlHk|=g)ev=zf;wWH;
H}L!4{D_lWRR5P?pXsA6_LqR}hbA5hTw+1ueF9_R-8}|99CdM^$6-w<%&fbGubZ4ZRs+A(DlH?zw4Zbg3UoN>NUyq%C@&;$51eYhV|xR1{Vu`79{m%4?sO;q
^sN4W;XuzTI~{jFqgPNrvCT$mHo=75bqI{eT0agI<s}jB7ft=YU(dIxJ-higkp7|#>w5b;cNc1HfbK}58KGi8S(HUvi5yQwXZ&4T{%8;4KxZGV53$(|4hPWd
!wx=;z9ODRf?D{3KOKM1?T){7Bl35DYyYyphxyl}Y4+Kh*Rg-g>+YR^qZJdz-NNMjivs^L0-(S;q2s3q@*+!uTF&za)EM{6J5VF$si~<nqq_gvMPp{hq3#s?
4Id70=s*o6l)_9O@{K&XzFyMS+*QNpc(Ijjgg`Jpp!)cakq7?&uDz@B-|GwUif5&_ZhW{ukF525mRd0eEi9*`AY!B;{_R{hq0jmkVS>p7VHAaHtav}rrFUKA
VVmcAQBAU%r4*TQf{zr_1vsC{KkJ%ib1n{9f9aM?0b~$l(DL9hnMsVo+Az@`O&Y`$AfR@;a7)G3^EPjbHQJIIICz-YHY8ONEH`Mct)!1X8|oS&M4|Nca?1HI
{iEylrJxg+hr96I=}`}wk{mL{m<L)hf`QQTyk2)?$7_Vfa&GL)9y4jK95N_VVsqA~C~5*AY+!GwYhyO)hSQOSch?3GhJxV*kWrwTlsoQLA}OP{E0;xza5W!g
KKm!nxZ&Z3K6`TbLQw6L(%vpfw1PRS2%E4JxNO#qVP$2}mR%di8aoPNIpl{g&d7V};Xry#Jvsx}&F1h9HN^03_i3Ts7(Di-Z4Cw;98hBkr=@r?Xvf!~sz4}E
peSirDprJ`C>jTIhRLNKTg6z6WAEPy##%+K8{ATNm@KX(5m(>!{-3lT(=W1VDmy!E5XLqnhom*E5>T8};)W!t>fIeyH*>ZO<ViAN`MvLVJfa(DFk#8m*D4Fk
7@;uHBBN5!5@?r%Neo@E%rxT|qZr~$uM+T>Sm{bgM+?K8&kPY!HmZtq4YF>@(bCnUZfMUeq(@!ap2DK2!85eaS*9jt9amAE8<rd@LKP9TZY*?e<X++^2bC0B
n`|001QiVvG<L(%@pM&PvDpnpR25Cx$wgB|1#O^+r6#yB*AmfdJXnuDaLl9A!X6QEg(p{KRaJYcpr%<ambp>kP*g=3>3LBR7nSOQEm3R{{UCG&L^Lflj7<?z
l(ZC4K}{h`K}{q>LKPH4MI`}96w-wOKvGhajR-_l1tl#d0Cf{dNlQsX6&3!>U@0gHiD)S*f|{w2rhufS0)c3yp`xgnVp;^C_B?>0X(*zEh=^jSiYTf=BnqRY
G&E2|u>lc5LKGTlK<lCCp?XxJs-T*pq86fxq9&p$CZ-^wh^mq%Aq<(Cf+}L3Ja-Uc5GY20pmeI3kSPQxMu0+)5`d%-&<muBl@*8zL_<J3@ACazWP)6~4(&V<
NDdVTUncQh59<HTMhw&}KL3>2`rp)nP|ffl>y&>)oghskNyMk5s%AmVIXyqKD12qtmH{)a9V8yOK{~r|fk}=z|4VP;e_nh1ICkmR!)tCE>EF-0%nShc!mrK>
G?X59b;It*7&M;9dZ0S$6loRh$6>BG@VR;HHJRoq`{MQK`RzS?HtCo`%)(1?n{-;=EWOqNt4Nb*8@RN!#sm22?)B~M?cUGx{|x_^r^9hmz=wp2bM(Iyiw&kF
%0Pqgq5X+HHD^!Uh3r$}N46FvFySHn<N&>tP6|xJlg5FAcyiZ2+C`UqWO?T#I(dK918nIb2&b2&|7smOPrjhUALdpEeGf7H6YrF<NT~9lP~St)x$#7YNlk8l
J9YW1zOfBoT-GbY20!p)Vf5?n=w-&nw7~jpb3kiaBP|vqZYk}mr7-!%GfN74;x|YU^ZQ6A@B|OMkIT<HE{^^fd5zt`Ymf)%$FOXH2<%INQgIJI?bjuF;nWKz
xTUs#Ub@Plp?SzTh`2mUwA;zO;czVnCaI`zjG9J-wuPNxcDJ-H_qb65O;98Z+y5^rjnlmg5`h23N0ze)AMr#u4TD{z1*9H}$x>XrC>4~k3`vk8RoIyXG-zTK
me@c4a6W4dGhKj?;7EcT%&;#}R`S4xv}>X}?!m6K&G3S2N}ymNy$K@+j-l)oMxZ#hSY=Vfh~5p4Cdnrdh#~>yI%1&_a^QrLO_9xr4}>X;2!U?&Sg;Pn4y|i3
sc6vA2wpZ}P&b*Qlpjwk6@aR`twlvANe)`;g64}9HBA|?<=ZxaSr%nl2C3qWguWZ3<C}9>UT}0tohh|<=rUf?Nddj-%esA<<)8_)fy1vlt!jpm!CG4{2qZ&8
0fE}C8x}~#;@!YtwhvEqG#Ww+IY#keG-xoeg6M)TGmt_K${WYM0^O1V;(NYT)ruafEH+0YkfGi3gdEh>7_AVoQhg)=*}D>=r913d5vr<zmWLQ7t%BGL(hRV!
8xaK2b!83fS~W1+VYf)7z@owydVrG>Tn?V+RXZac*`Pr+wYtb?8g)BeI<i=upfMTGjnkcQg5@ha4ing{bxGjfg$%Q6m^EEdrCPFIP#`v8t)1?~GKJ(E`e7u&
00w9Fdw+58`h8OWkJmp}rXHct`J0b_{Ma)A?)*RNkH`H!9`F7Y*?<G$Js5oag#RReBR{1GL*2p%(<144gWHbZ7vP$Pf6Kt#e{{pRFhqujh=YNE)8GQFKh54;
Uzr;HzcKemkN^kLy?lE0FHL`-J8y@t5k~QXVD826$&xp(qbtit^Wb0_c-W&C&m*ZR^hvL?lBS_DN%yjM^oKD8QOiQ=(Z*SzwwB>`(YF29%sxH<pl8%@u1k#Y
3;_V3FCfTdz<lw56CrlPf^<5JzI6fBB_?#j2?RTLeDEA31B{4JeMBE9?}K>Gz1dT;9jsgHgj1FaHBXLdS*)<bbemyP8_IRO$qMk3>S4|oc1V2N4P87n4KOPM
{~Vxsu+kma@X=()x<KiW#4CxL=KwlKLhH5wjy5V{?c8Yx<fjR#rjno7P%5I6;sk>Z$(z3}=eRy7L*S63DpVAnPtMRWC&%UE`!F<~hy=HP;)j+{Xri%=v7rP<
ggG5CSctW5VY&*h44b$;*HdaQ>aeZJwxHlu!ME}s_y6U_C~7Mko+cphN0fT)VlnAj9}H>iRglee;KEO5Og~|*m4hVJEK30ytC6fA&(@9^4{O2LEPq3cy_s5-
DtVFL@mNXuIisPuzj5yH*+1-I+!z=2PX<*{z?u`nMZ_bDgx(M_AaJ{+&Y4O<Xz5<Pj-HJaniCM3hhW7>=?V&?R6AfOHAO*_34~Lph*aTZUO5>is)|6+(@T4`
NOX>!Xq=c0vzj%jh;o6g-0DP-QA`$}T@WOU3Rqjw+;LtF>vg8Bhp@6ECAJ}(aug;-hpB?y@D*njn%NMBN1ev&p`+)$1`j3<rv4|)tYq)eJ?>i41q}bZM9^Br
?(Vm?Z`u;kgKZX9tGN`&u+`^k&G2X`2!dI=3|bJTFI%`&Tx|5I%b-m#)^!`4U;-4Md8@4?F~h-tuHlr=lKk{vZ>f*M6;!n5c^~AYktBdik&_6ApM1R|te`Z0
v0(>!g@Y4E#396lwQ-HiXu^S_#xAsgg3u%cJads?V=l8i{*;}yZ9C;d<!?H$I)6TRz$+87-!9kU`7^?ghnK_Njomikr4N2`9GQ5r4DDH$Ao<_(Vo4;@*s%m+
aSY@K6XfkIi*6qEoYv2AzN}1g5m{rWqafAU4|PU}lFMk{67mbDa7O725w;!*)Yrd*frEq4Bc3Q>U!AzP7m$sS-VNW3Bkz6ZO%6SsN)vw*JJy9i`4!Er!xCXn
j+@I2k4Pb;?ZaeSct>U;6{OJkzVBy<A~mUevjHA(yzQOlZ7EwI;;F5GgI=_KR_yKVG<L8TRF=7FWdSTm!)~9f$anydS=aXrD@Oe0O`0^UZ`Z8`C1tLRnQ!RI
%_7xwg&Atq=~G-&7`mpU{6F7L|Br4of36*l!=OhT!}Mzo9l5r?cC+B?*YnBc25l=22ae7$jv6Hr|0|G@X%4^IwfC^ck&|5)z^RxD;{JL-oFN{F<U(QCFhLqd
kpVSke&s^*&n9VctfG1#SH-Iei!|p~3{)fvRvecL%gx-5mepxjjls4)7IHe<*>I~$4HAMTcisKgpx8x8oU7M*hqIBA@^{5ZEnsLWl29hW)pJUjvxO$%??wJj
tW}a{KKIUk%u^<Ybm9yHIDG;^qAD<j1Dxxg1B+)ByFNxdy|w+;woC%pfIaz+=e?;ACuA-rTwUSi-l`k~L9{Wza(!gA<*-`dHrCCN^OnX0MWFhasZy6HAe*9(
p)w()8<!4M9`0dIeb;%BIaNwnA~N`P_&eAY(@Mhc&$)H^(viity`-3D)Pn+byuiPtvx3azbhVGsNu&pLf*;yPN=NIDHw|Cj`Ts%S2ihM5oa>C2)e0g$jU6lQ
PCj;TbUv)SUw-Mfr%VqoRU!Is4{ZekS58<Bp3E-zjm1M=m=5?C+Ey?NnI5Q6%&OL~P>zrsff-AZ@P>oq7=ow_EF?uIIB^DT`>b6Ez2FF<lgq$i)<u1`@AAbi
JrjM8)$snfQU{kX=g**51XZ}x{yT~f8N<?8vyh04_9mEV96s8HbL*gody{#DFRWK>p=1z5A)=6~{1HH!CV&8t03?x7ohBD+P({oidFSl~%<c$CU9MZnHbVoy
2vD^HT)xOGVrdB=A7sqcHjAm=_}@gstjvEb!<HU>T_N#iyV7Y$C7FqG0=>cHHxkeZj6e0+*!q2w2d@1i#EkE*yb=An8g-i2&R%6LF`z+uJUMcZ7RJc@;ylso
=0lPVK@jSZUA_(^%E+~gnJ65>a!7><on$xcyY|456IO-4g2k1yJnS1Y2Vx@TDq7{>u;*Ss`oQ9P2j&<5H)Y34#1aObL)HAq5C76lggJ1BD026_dm=QUF(o=o
3#JIuTr6`)TnmtKfx5`5B{LG7L*ij9X5lmoM0pt8;{p9_Q=$m`h~}_6{$xklsA}S(YY#m^xmJ5FeEy0UupA+RO!QD=X<&}BfF-|K6DbHpualwlMlw5zg4K&U
Hl0^r3RD_`!o`q2m8^3w?C4}v86!y@{nU6fr>sC&bRXEU=%HkaRx_g^!U@Bu*sU+>VoEX6Wh`mJ;YJV3(h?8uOlW?c&TjstaKDSQMTMw@C<mqY+Y)F{6}%@N
N??LcBq!=I|E|v6L*Rk?l6BjHjc<K?_qSo8sb$7ud(x&0OQIbm9&VF+&FPPA-Eh+tAyi>d)=@~f#SdmE1wi#m$S6nP;WcQtHu9yRW4pv$hbhp|u#SMJ+M_Nn
EPQdOXczJ_x!_axv)z-!mSE87n$`OAN{SaKpG2Ce1w_qz`)N|2>~%y$@-qxUtv$`}=y%qeS{10X&nl{QLRK1NI>M<rZdqq3v4*X5U&_msvYcDll#Z=L7NW`1
a9bDR(>;jfiB;jZ*{mZ9HKzZsDFI;+k44|-_LxO?h$ayyv)k>0v+zgoV%gtul0gs+B*NFemqxQ3Q)4|)+ur-LhYRpZh@RBxJS1Hel^Hu*9{gr>`d}2@40h~m
2G-p<wK--Tgerb0W@t_=*9l*yy55G+g;MEnAj|{LK5xx0ie4~e(t@nUiL#<Y@*-AdVr@NPQvQE#_^xUn&0Nm~;+$amQ{JRT_#2v$&fa^|dV8yp1e?7gi{S!x
r)Z|dMeCQqr5?nlckgI=o|IO(sT`#dh`uTIzq77ou9RR)qJ3x{n6j)i)o71Xb3<cPn~XR=o82_hWGGV$@76lU6a?pljpETA&B)HH+VV21SfO@4Ni{WB750ZQ
)I^%0lokk4ot!^`!-_Qs5N?`Bw17baGaN&KX_tQb54Xx*nd|Y(NxeX4=F--dXLe<x@AmYFfz2>Ixvtf)ytKMZY*_`H!G?KLC{vY~kkTK0DkoThCA2WKw(Iii
*X=NfIGNH)LIH*l+&%sc`qGQMeym=>+gY!!N9SPC94mX$8V~gL!-H&tutoQ6WBt)OAIAQlE&}YI{kNA^$>vdGR1qA49NhXDyCv)>T@iGoSYe5bGv1ldcf-11
hQ3*m8%v2*W;P&@`;zHC?z>B7^&s(F!Awh-DWN!~dS2~dz)*K*5Oi6_an=}dpx(8U@kvdzQI4gv603+<b)P&9?gv||`&z!X97l$H8Jnx~vrOsGY(=odhXnFu
1qBPC<u2^&3X|0c1`I!Fh39~11QJ=DATsIYdL2U|1>1|{XR>wj+7t9!u5;3++Dz)kGw`cf+3uJ;T5)qc!q{e;@Aq8u)=~VlUbS(bB*et*&kXLGPJHh!sZdRt
*QGKk6-+K!5(u&J;x{c(JXLOj<g|(yv^fH&u3g&s(8r1z%alB7kUC*IGD)-zF?^Z#<pXbS)YcZIOl7uX1Cfwed8?JE5oth_e;>!#?<@F2AZ;S)o)V%6riO^1
C@cXjh49fl=us79PS@P)MdROibatifXYp$bVOm59D6=0V$Pw`&5nU#FBf^M4M^qkOs}gOg8|K&LRrz-m^b<>atoSlMc`y-Op6Yw^yMp*mds(4sRO$_BtUVm^
v!@1h!i+v0Q2SfxmUCfySw&9MtV7`IJ0Cy$w~YC`Bk!i5oxYyAO%#-sB$8+##t-W%y`U8z5(gPyOhiWR4zB*pxQ|yChE3C%Eh!RXFDx6~H#Hg|_q*LjRE_bS
XA?E7#2Uq;q?Lzfp(z^R^N!*}<Ud!Hw@c@mkfGzOh9IJgxRnlm+~AnN(+*j5M9d%`81jga!V4ZsVryc`dUWpdb_5zdy7Yi!>1oFW4Y1)hdee>y!4Xg`1G|zB
1Su(^ywiV=Ufc2Fd6-)PoD?Yw1h}DyZ=#icuSeM2i=9db2N#MQ%49&YO$0B!XIOD!<;VwXJ+PUvux<zqN_UEoJ(G{B5eN|DWH!e$zZr!<q5<<XzupSZKiy#<
XjU9H+4p;|**1W__roI3$tOya7<x3|p@`!KVD&(3@Gv2yX0d_&%m2?Xxz^qPpB@SS_5L_v^iB4w*6;gRYjs2M>zp;dOg)lOU2D`K@kmX>;pO%33{5KoRJ8cN
2S&H}XVE*gi+fUTAXmyuy^qrVmO}M?o;<C!2LJ|g0|8V8gcu)GG{fV~ymr@fW|#y~-?nYUk8SNR3yM`@T!$bz06A&rt|6(Ju*A78tV#SM4}ZA<Yb+m?Q7x^d
*kIJPOkq@k*Zt+hlz!u}ZV1@6NhXzXKdxLjo!x;Up!7qKzuywV#)X`<Qf>_TAh4gt!rKi~U6Ym+BqYn(mk}0sJ;)Ac{%Ze{wt1v9SC0D2UTR1cum4Y4LJsi;
dL^Pje__o75(-uzYy3a$lYZYuZT7-L7($OB7WE+z9+KfjoKGnc0Lm<y?y=_NAevF0^xhsH-3W05{R$1E@PZXX2gr*IB3H+yqSW$z=lPwLZ!7ay?%)Puz<=O0
wYTrMSmqC>r#gb5?)8@RgwL^g!Ox{#9@J+!ML;7J!pJb*OXg<(BgSs(;1Aw^mG!ad_ff5Q9wk-F<wl{~vK?y<Xr<YC!h0XW5Z-rm>A#mBn|K!5z?{75j&g4G
tbJs2<2%91ai?(P(5@ig%LWI2mXGJ9L(b6dE@-A2nf`CDGz`GSlBrN#<iFuZ4oD;!JLjO@C_a-?99Z&o;F!^sejB=L4Wgd+gxUGFc76$;(@it7cxpxsNx81@
Gjzki*0y%iS$}SzP_^X^B?TQuSVUO|q!7wbglVJ<K?{w}2jOI%?E;V_Es{Usbk7vrqn5>&(!v(dvIqN1aR>;iZDRba%Wb6Oc#!3=2%zVs;!a8{WrbUPEOqH9
YQG=-cK59~Nr&LCcEtif=z_I|u;%vF;QbnN&z2LX6MgLwN|?n_(|vxnFm8Ucn{Bj@XA)yarah3z{*z~7G`@0UWWi};0Y#WZiXH_wRL&5&pd;@#sv@*-`CWzw
>U%Yt$2a*t&FMdt`w-T7yx&`~X0gYd`m{b8qNp1p4nR&fKNHdqk3D+2wbRdmk8-pN)_(k-p{yYPGzK_Zi?AU0>67a3pmFy7KMNe*Puoe|C4za+HB~@fX%gsv
YoQD%{nUYS!>RP`xqS8Wmr<;Kk&Zk_{O4Zf>ReF<M3NFoIXj{5G40vveM&KGyL|`WaX3+=u3(}O@j3o`&Dy`^T~9xm+ZaI8R2yxOhzzPel7w^Tm)@R`n?|pV
p?_nNr_J6I_9kIztZqQBuf6sAe6!`hv93<*1c;(V7^<SGDhdXMhvWgaaTM*Mt*~uvG&IDt6-6Y$iNqgV2#JXmH;O{rU%Ta}kIS!s2>Z{tf$rS`O1wNB5Xk;U
5>C!r+Xx*k$Pd{ja+sg|oxPq1v*?{6@!amZZFQNMWirsRih7G-UMfo61Y}f5IgD*s>Ql66buz>^)^JORaOdbhqweW}Tx@FAA+!i_5&ZKxAX#{a`PG8Oc70$a
BbdF<9KeL7>93)W{KxECv`8wDhQ6dk!NgBQpJXno(w2xb4yiHp@mPl*%3zc|5xCHigExPpfMi_sP&&jM0s!->XEzRl4!*&%2yqW%!BY=XG^kzB2u#f8VX2A-
v{;+}7oO@(FCzUAz$2xm(*{REBIqsom>meY>s)OUhj!;N3QtROXrWfm2F69}tljM|*X(+Lb|P$r?mUR<N7)vmWlQp4-Vj|}n#&(i5PtjAT+MHSVkF-w>IYf9
nNy3E-&@~~_qvo$`{$@nz-0Xz!|)g^ik58<<RTcIh((#d1IrP4p3u&Uh{oPr7o{3!i$So9Dw0IWo(vu6gm@}A%!Y4d+LeKyojRHu-QBkBPtP-7qT1;?>ElMU
^u-R`FdwaeZ@<s$`<!8sU&7B3qPJ%I0Q}@NZY(5pyYTW2lL?k_)8}rJFXvxpd;H9au&FCGVR?Aeg-Lzh4d{!j+@P8_zA{Q6@NN!Yt>XiF9Pra4NPhmPb{|b)
OdjDN<b##vv`&CeFJvL61|dU8UY&+}mM9ajf8T$$lbv-oHEg_lYSjEXc;@_P8IAZNBVUiMZ%);@U||5IKqy6Rz>(RsK(X&C_ejr#hoWbClX;i~z$T6z?GWMf
$sfRu3j22J@Ne+x$K*B79x3o<Bk%Zi`F}5$9J)E-(XFcTmZgsFu}AVqGq4|TAMs0?KoTwlN;X3r?W2V0QX)l75hdKgV1Z(M8|%R2ieddlYv2qw-fQ=&A5-Ve
)xmY4APXF%;M4*D5W?A080~$3Z`Dlg?oaRr4Wp6zHj-=co*{V6;xHE?<#fOQ59f${-WEQ`r%|x?{6DUr^#A)+@CSaPpMSmfew||fK=}aU$o2OxAE16rL|<=k
BEOfr1E*w-_oyq9;ktUeKLB)AAi!0uJX%Kg65E44kHT}D=8%QE>xrbeqS%TWH`TbU5&VrPYCfIZ434Q_aN?kw-RPnCshZb>DI6+~3%Hy&opIWjfEKDEmV2Q<
OzwnPN0O}VfB2sHqaL<Lj{iJuY<D~lZ(gK=C|Qqd+tD=AiQFcC%(v+@7TS&7hlDxA{q*;E&8SaHcqv{m?g4wnCQGx?%(X)Etl3Q{;HeAj6p;~KI?kt9#r@N^
gd>t_&lfEyknbwY1!P?PFn>H&J}Dj78xh>}djzpMm#3>_S<<8AR(wb6zQ*y6YplpHhrS0b2H6#P_RQ2s#bVDeLNpH%G|tapHKDVOvW2w-2hFjV8NEzs(bJwh
HJX0EZ-<w!N48z@vG6TU);ah7G3-B4*4}*xf7FC}4wC2h^Jf7bSAM<^YDc6}<%SK&yxUGDCEpM5i4NIWKd%%yzp?M_-@UZC)KzpNB#~&f-~KkoT@miTw-G50
0{HRI8kj!FL-oS&jfc1T)9V!RktK;D_wDBq+v4~p(D%FoJ(wWOm-=Y%S6wQ{%;pdv`uaQ_Paf#JDI=9nr!?w(Jyk`=y*|*%^J>8B!5zi?eCgl~#WHmEp6lE0
5$NR@_g^`u%gbOo8E-XCt1d~ty_)IM-_3JJz{BpGZUr$Eo+D?U0Dcbwutssd)a(Yrfi~2aWk;v?|3{vrBT&5Su%=c;iEUBG*FlHc=vp%I5<`+$3%2?2wai|w
JX`(0FQ@AKLU&I+e`r2|E;(uY037|l0?xsJZj6H?>p}9t=>ds1WEAqq?ZPzvSTV;5nbkAk91Vn{tP}M^`xoRNr2m&YpAL97{C+>f{;*aw{>~mV1XI1Oug_-+
j<;~l+}6M4zve&nH#WLBg$#k>PPOBwE;Zbp(?R3=LUuJ3f57qe*ZvA_yPX`2HKktX1q@VP=|&&$kaY#zWTq{qyRXCk!6>2rG_Tl^9s!T*dIv<3PyFw=)7-Su
Zvoh@OJ~G249qPQJT>=1mRm&zKIi+gi!vAgzX~DuPh&dJB6ke7Tl1xz{N`lyofcq-hpXDjS(Kg1s=2C}uh9C7$GZi1b6pRFI~lCE{e`SBv+z%JlV==j-+2{c
sE$%W4uK*{xMb<K4(xVx=7*B{?j7H7G#^CYUjs9m9!6jrJ`?{Vh;7<h4I58~BL}%8-u7Ohoj%&W@4&D)P7vG7Em`jO%?N|kuVh@50xU;CxZ<@YjKm;Dw;bFO
CT>=-WALNy8Z<Sfx;GDr$vEM8Efjhi-b++OUm{xgzJ1TE-jBE^*mw62TyP>@`t=*VJ84SKlx8)RFQ`pse6ttad(7q3QB{3QOy^{p(yuam^9%C0IVD7oF}=vY
K4uTN)i#Ip$xv6VDi{Prp><o+FKJ^}OCDNf&tKo=d@%l)KHt55<w5&Y{;PO2X`}pnWDGS%6P81OLrjEJ7z=y<#;x@=D8lql&=gS$j7tO{%>L*c=Q@5=12KU|
_of|!diDdz=lJp#aizfbN{0mx^l?dQh}kOzF28^FX!g<na({s5m<-}!<&Bn!*x+VBG{d6R6<F;56^D`Lb1hoDeuw+Q&2)lRKZ~A0%1-FtvxP)pmYA$Qs3ReX
2tZMwD1M-TF0gNZv>B#L)pdk1(tH#>Zn8OC40VL>XSZz!Cyiw>ww`#5UXN%_zOn2vCxgf_We!St=r<T>o7ijvlimD)8ej#*SQY?Q;lLy>2Ed6BgDP!$&~KLi
>^QETL9ReKmour<JNMAsPLaB4=T#SfspmYZs#3j}MCS9A>LFvOO)vxQ+b31G|M1>q#EF;eJn6d;a1I;Vzx7}%u%sVgc7yQT->Gbd30`ECL?JjBE@iM9all<C
!L#m}p7VoKYYc5*DfTvf@5Yutbn#-w1P0v<e@U}Wh#o)La4^RJtO^Z)S#8){0fx_%b?-floh#~oB{1aY-f86RI+}odcpNE7g(s=sI{KRqgU&mi@ja$^^`X?5
!(FnR&O@Pu!M21GRTWqG9dHzE^Ow>m{vAL*XQFUhx*D3D<Y>CJ6$FKe;&}J-PiP#z(@~tu*t4@SsQ5YrRLmIrhRBfjhv*wK;UUi4vsbk~odnj#P>J!TAEfjJ
c$~uTl@HU}Vkjf+2D1#2=5E=b#0!+!;6vVa2a+J`uEnX6(Lhg7^}maxWbg;GJgu&{urVD7=nj*EP(#CrvU!KyGtzs$-D-MtsIq6>-ruG4>~DM9W@RvB1%#CW
cdRi%L9+>B=FNqMAh5c0>p-A;dU<*8cyyGSA2W(#Vneqa_VHz2J}MUPeAeAJxblJmAfqQRYf5&{Gj?$}p1pka^xAwmqR!dI7=&vxgxdHd_rc&YBs>$>zH`2L
Hf%C+9KsbO76J$?hKxN=KN5|$c@;(P*B`6Eo!(uV=A53;m5>3RzPufdx|-38J0c%=Ql|-7Fl6-;h-%WaCC_iY3k|H<G^R_SLqlG>{<gbdl5SBw6M-$09mCMp
aG7P%-x3*;@PC26XxH2867X{t2}&hVc1rtv=c({1H_7g@6S3#)(<bL}@)(1gyP*;q+KG%pS6m_O$+43JMlpR8XFZ3GCxpX-o=x&k&fswN`H<i^2W%ea)NZ=n
TGW_4d!?rBGHjhpIxrOW`d{bw&fZ`#vrN<r6$KZ-3LKjP{pn6KDKEUy>-xr%z)s%+neLJa-|g%4!`6L7ya%D{h7W^xzO<q3Cd8)Ti^0Uvgwra4Q)pyN63!0e
>4i2m6Jkx*RPjxXon^p6Vi=a36XQ$~sn$SsajwnX&rESZjGLQmoq9aY_axo0tF>xCs!%1_pG&Smk_?}I=YHYPJ-Lw(Rx0Mv4HuHT$>?ZJnSu$DfDeq5AEEj_
8i~g@88Fyo8xH5UGi+cY!?0*(#<4A;KKy>PQ-|hn7q}mGVb)z-inc0~-eB%>T>*@S-V=*-w(BuAZH~5SBFcr<rE^AEt_|QIl5lnq=0G>``9NLVn(-K>j0we^
-X?LA->~S$c1#frAmV*EIaOJxYapW1ek}C>&{I>_)K0bI{j-xk7baw-m_gM8_4TmSQl%PNPOhrJWcLvF>+&+d_;fx)w@sW!6#S|7!ch_VQiVg$^wc=C)C1}C
a4=tVyi*8IIX^AoNF0wapNjH%obY8m-3KCLN>Mn!U!`y~U>eg7k9ZoU&M(x~qH2<#X`u>a9sJ*!6<+O{2C~!8KHT}u$zwc^WdsmV{Cjp^!QyqOn(J_Go*kRa
bX_+!Fwx2rk>n^eY*6S796kqd%mmcLM308W9!aBzb`75g3!gI>l0ASH8eY}n3-1^e;xaTEI<TBPQ<<l{-)#DM8@W8;q3_tZlqoRrK56sGW=_ZbFwx96(coWF
H254J1L^NJcTt-T<YY-440uas8h$T>v8>#pYn0Qd7+6oeO=vz4(GbGStWo<ue>4+ilw)aQ1W`K4J>ljl^RPJ+He{!kdHHN)I2}l!$rcaX>BQM;0}({trqekM
9k_~_HBDpix@Fef7S@(nv$Tf;OgWhl^z{)6eujg&^fWeBbW<KJCKDe`*cP<K(H&LJVGn6zpqL)_*6Z3+Q5^$k2}DJ*ZjPsU<KGVLFJce9f8ks}F>;%RYm9~(
4cwamf>^wt<gHnJBlt##$gd`sV$MLew$@NWxa+AiCeu4HJ_)d(x!BEj8Whzq;fP&B{@Jo{JW^RNXrGW-Nzu#?Af605wy{rcJwFTU^Zd82VsS#j458Pbpk=Zj
k>6{Zpf3K?A^6GgJdEahhpGBeRRlimkEZeRo?$h|f7uVS>4l#6gfbp8_sD76r}XIYjSd)6w%0CAq2Ug)dRR@K{@Fe8MMX*1S&<P8>VbkyDiG&)^m}TA=_iEz
liin$xPlHaojGj60Lif!NJ*!*b!$<oTE@ju03zwgQ)p|*prMKTa!#4kHJ5$wjTgH*L*j;*P8do37D7%wq~Z_ExI_d-_j|_1y%h}zN~WS9@w>PKMx}>L!;>Te
5gB+r4rHrKxwy)M0k@Cvp|*E;ZvkiF@2XS{v*~*eFUw^`8K+tKrfRK4`94Xnm!Db!yt02$=6>v=U+T4a7_v(sW+E&`jAu^RNDzo-`Uni>-UtWwM!2Ex9v&L0
ueZNPx2IL<+TL7G2DrZ8?xmzPQUaBKU-90*<D1q~`51)_)JOQfri8`<o1GW3HERSEB?oA8k)?VHpYk-3P-nvURasPe3~KcFdhd7}dsB>A@Crd!q(5)^eRdHi
XW$ZiXWCr$s9O4@ddS`ATzvi-r|QwO*Xu9oK9s+~FIxZD$BsLF-o0B=Kg-9g3HooNuKm5bp|QG;bV5D6Dl_={Jv?)q|FrM5B>QVkx%xGGuB!m`>cCjEe2sH=
|DpRGcxI7){Cs)6{nwK(Y`sE$XtVm6P=~7tkLHl9s<b-jOSkNoN_%OeUO^X;<fVHX(>iDmV087Qr_G{DG!DGZ5XGdUL#pz0`v`w^?$PeVRI&Y<jphyW0TOAL
i6SnOGcv^!zPpH`CSanJ`8&;zaG1T2#8XA_r{|tNc^Pe;^JWg+!<jo6acE+1aB63<k@GoEm|P9mG?4`|_)bEPs}c`=@j_4Wl)*@b1=7DDPsoqQyZ4aq0?00r
5+DWn)v-Nvg($bUUo9iyBg?!X;8F+xG>0SwARp#HZwQ)^p(4^A${I>29Rgy41EfNMG?YCF@*iM*8AI7$J0PBU<uFVUP(wtO6%x?}LQp}R4k4tf82>l!57eH3
0BCAh0d!C$P?&Z=C?J6OvWveQf6$CRj3?z=Bu!KlePrLB#03AWU;#vWdlaiMR}_L$g+Cw|ZJ_<&ef!nUv_y8KkN|Wv6%SzX8POhX6;QsW#C}XgMs&r429clg
AEqfQAZ?N2tW!9o(+})q*YBZN5^UfzB4jP~=UNaOY{weF%@h<pL!{NwviTB!MB`Y9Y4Gw0?N~gFQgM46M}&jY3HXQEUp>9=B!p@YXTT3cFdha3_z96<4t+ci
Io@%6PTYKYPf+wdQy?z#2N^bnPJo@H9`5W9x^)g_1lWK01j2WbY<m-305KziI9rcM1@M%m5|vN&l07NVQ%IPd0MdYbL_f9yf|O{biBUa6|9x<VCnAIp`p`5_
^CBf^kf!y2U;*JdK!S-VgrG_m1Ch}?2edK<sapU6uU`MR3d|D}LP89LDcXV4*$Mig0}_<6Ae5s*pNmQ~kr4v%3rK|pEebjX(4nAHLIeNYMv;UN#4414`nevQ
#X`h^5igvlg1hd5CpkpXWm76jIPN!aasD_zhRQwk`plnS76a`M`Q6-6sHq@J2!@itOwY-K3Unu*pP_-%156A+SV0cTHHQ|8X~IBK98w}NI!77H*WRbBg^|9C
5KFcsc5{g}GEss9&*J=yr&Od!91JE9rC=jUDlS_8UrO75K9N{a54@j`icgDelih6pG%+-TL}+P}p@~q8x_6*cMX)g&y*ip_)x{AMp&Isk$nSl;_XZw03}7)N
dDAp^zE0Pdnku?{84Oi5t8&qE9T)_X<(Pd-`4T!t3e!VDRpuQGRIx1$ArvGOVn+p2Z6?M?*TBelQ4~uO#8l8whiQ=PpDqHQz>pxnE&d@rm;OnS1N`9y$|R$J
iI|v_A}N)k8dF|u((5<~X$oqi`gVcDM4C^PbUgxQUnlBA!VJQA&W;i{rVjl>`jsE};Xo)RL7-MpC_<Qmq9CHG7^w<}?-395npy|Q;{UIZo;<K`<QvO!vbe~i
%Fz?Zk0<_6$s}1t@CVcABF>PSezxmP6)?GE3Ah8VBkA9eP*L{pEiykh_~cfPN47<R2Uo7<4d}jLG|&c|4wC?||GUASmgxG>W19=H*xm_*k=sJZ)}(Mr(kmIp
Ja4q7q8SZ<t_Iehsvc7aXH*8?G{PN*7~$6X)V1TZ@{Svr+Z0hjas!&jd;YK-!?gq_8w3AhM3xDHk9XI6J~`{tu;<`)4o_c-Z~BIENAafL;OKf~uwYZ0Q6Rjq
(iql4i4=dE_r&SI7fsftks>o5FL?9DFLn(H^4y!bCJVSyHqI;#T;|nap1;?tsBN<<ml_H^4;+sms-l9Mmj9|xzU%Sp$e!4HWa9TvkBH;gPIvAeTwYk~>PVAG
aHpU5WjV-pc44cv38bG%<epK}Q!~#o)*3PzNvG143=gbM=vAZ$Nm1aOpx3+b$)~V=u(UBHB?Sl+f>Mzs0-->$A~cW)5iC<w(2W96ibRR%0DJXLwCBVSPh5f#
2@oh1Qv($Uq{^?*eIf>J879y@$#AAzPwzD}m?^1^2P<a)ZDnW{o3iPMnWG)oJRpaSdB-nPyc&C+SAwXMs<p6?$sS49o*YDXm^o<RS!uQm+h-7D3R9z?dKIc(
fYP0?GyxElc?qfoBcR)AK%$BZ%xJvAnkfoJXms`2H7gNW%pjF6jV)jxX0&2zDxyd_4v_Lx$`P1T0eJuf3oeQZ1}(7^5meI>6tGfbZL2!TRTR=BMGk`z5m699
P*Fn#AQXW#g$<2}#taiMlE9Fr<d+2w!AE8Lr}YMPLwTu)m>E=|24F@;WtoU%C`t+fi6WwAYN)9SAc6>(poXD}LSY1k5>^>uNQ5E=h=hVcB2bw=s_QryGX42e
L?yam14j}cp+_DVD}equM5HE1xt2~Y9O?$SC<(KCwqhCsXiTjEkVb$s@c{_KKuoFyvk?_$gApKBfA41W{=p@3)0%VFMveaO+ZGEvL(Y7VkswrxmLw6|bASPe
RQSO9p>>9l4GJG}4@CmiAo~J3Pz_;BlBl?xhI(Z)KQEDxI&FnVmId!qD)`+}==$oU<fg_Tp^7FVWD02rY9dCOqGkmAF@}f1=w=i-0H<-#;HWu_kEt-DqtNN*
!r5w-I)E&O&)fSS*jEBW;DkF%QBj-MeP~3(SY$zB!C-<xTHIwv_uV+nGF3xA=uk2b%`9pvZpcoj%ySBukWdcDQZP(-xpOiv3@FO9r>M~7H^9yvrmSYq2;>b&
l4`X(bB2;uf3us=B=NIZ<o1Vg-Q;(}i|Bj)<wpj%KhI?KsmdULB94|yV46ao;jyH3Q$T*wakgL&IXzur)d>+z2B=Xfi9&2Z8YX~Z8RA$ve$)_kJ;wvXCr{bY
MDUcf_7CYaUVXyy1Gfm!BuWcPHwUw_Z`}xdK>bgEelwsyih_aFY~jwSclL~LdBfy;yyr)<dVw$!d{fmKU(~}@K$0-26#!C!K|pI70=(o8L%HuP0RB%nBd6A6
+^9XWY0)!^lMBPyIU^;`6~rN!9D49+S`i9W{y0Mte3#@Spbi98UTdW>P+c$e2lpa~Cy})nkd%P?bNeMy8W>TeprjL;u_$V*?f~>p(HATPeTR~G$%r!XRWSmP
dgV?^AG$y~2!68l91S{`9}H#|@6+ezZies7^$WJI`_MKYStk0$W9-$_k299ZqZ5-IMVaEAKywqlMD@?0L=Ub*5=4<uNK*j?1S!gbj3h5t5P&p71o0&W5LBv?
)e$72Lr8?h6eww3YSI`0KkISCu_#n5%ndL=Q6VcqLbD*zD+3I%06i@v$v_mKAP3jy+QOV9vHY%p#>Uu{%VvsT7mprl4K$=oMdg6RI>t(j>q&(cc;X0qpor>V
sCb0rVmRQgfF+oj1cbVKluem26;4=)(FKbXiA0np4HOnIq$RD1T*_(1f*1@|Z6l{Z=!jfnM3~Z#EkY$k6C9W5fb)dpUw(Jsn`y2M6Sac}*TwDb3>f=;4U@0p
kBk(BD$HpqXg}IS6(~VHAZWxbB4{K1JoN|-2ysLN0l-ECDPlxQ=7Y!){ityBR&j+2L*>@@gJ6oKcQhD+jwh~qPbgo*IDR^SdDe<UCmM#i-VW#QES}@D_tTvO
(*i+4c413NSy1^j){SZym*d7q3$DN0l6ckfNOF>nno;+_20;7$;DFM<!W3pu#OV+*0ucQe0Wh2MkgnIG)NX1Tnq7Z^q#Rd_fvMT3XgyG-uSO{-#4aTZ?wkqf
V-P7=vSR|ZknkkHr*A|SD0$C*eat?a!WJ2dJP+>#L?3!h@2{G0YkUtUlAlM`ekd8Jf`S;4q)HMbrAP>gl!mkpWCD<BK`9m}i(y<t_#q7f9vK`8`64DEVI)#g
iA0f-n1UdJDQGDIgh~=5nkxFvDk=y+ENKd%rAit~N?KZJL1tMl3O;v}=Zk}^!kxO_2Ef||?vU7ypwRtkoawNp>@{`YCgWFTV~KUFHrGrv;4LWJN~m_u1!1^P
9PuWaz`++`xi2&*aTqU?|6O0@yNr=QZ#juUCpWw8suW%h#(KBmw^|zOrbP|CCI3H=5P=Oe2vDIaP^Ap01VbbMQB<TrP^v^F13<(O5kV3K02H7H$Eh$2uzU(>
1_%fGATuRQkuZ~>rO;}|r7{@GL?l=skQ}BeOZ!PWq5(StNk*v(Z|25_ATt8g`bXOTe|CvTe>c6fCL9+wqzR&1nlz9+4JEhX-Qp<|#QVkQSa;jsi^2Vp*j1&F
PRVhd2)*MA_?wmMd(w<BTQz`WG_6Ml<VP0vdyBJJ<Z<D~f0n!9INdl5g*H_aprB-Sn=mlhhDvI>3EoMP9$J)jn@gidd$$Vjsm5<|!IXu7L!(BGY4BmUCXeUX
Y1Yh}cbmziLu@yi<K9L?f*BQyB61&o8=M3Y%)S|T)6ximK!ysSjR*w|QBPny9?cJ*ii1a6BH@H00Eik`qF@OIfC7ewAp(MBQv)+78bt^spdgfjSs19PB#@*c
Moq9~#u-O}D}a)e3aOTrIT4>^2ba3~U{L++PfN7!?bEzATo#$*bkLEQCE3I}%?F?Q`)*nemlN_moLIB2vDE~KJ8QbgZltR+D)%qh*n5NNFyZ(G^nEzKvvXwm
8lNWNp%E8P3(W3A?|_L4KaB8trMTe^ME$d*T~4^qKWoU>_$RVWJq!vR=|7y#?~fZZdBJFB%<Hv9Q{WmE!`24>cnV<-_!<#18tlVF0^tW|<7K#?8o_^awTEQ|
gOENP0q6-*J;h!7?ZsmxytU6XU*njMcot?TAAU)pm{w%{a@6SRb|Sx7N(fzs9=(IwC?9l*GN2!i#pi<taAOJVV-i6B79W_&iiFY}4_Z0UT@?tJX0qxB3=BZs
oH?*%EWo@5#Dc)^oIFUPG7>})*hRA-y-^on<T=eh4ttW5=VDFW-AMQkr#~@##@0xUA--S^E|ws50nvkz{rRO`7fMHZ!;ky}-~j{~KWSJ`YYFu~^|Y_=C}B25
6k`Dx9K?K+z^LIE#;L><Mh-vq|Bk+d`?+I%K6+{THU7S}KJJ2`oyYO+;^GSg;F`t|#f8QLZ8eFCp9ttbX8&#ayiC5JgD3a%OazoB=t3BUS{LI3qatPmKDit{
^F<?o29!^t2LX==IDbc=bAp^TX-?&sT7N9$nZhTb%<dlsNNs|Vozs$b^W#wylXfwZiJmD`V!%^P6+4q@EuI0)HD%Fi!e2Iuvz=26*@s%QfLD%aa`_sXhWD^K
VD406hcOS~*vy9(!@m^}|98|6PzZSaA_kzZDLteBv<OS;BLNi=aaTF;>ed)~cwj?x@lyl9;7CLc2pzY@6!z<KLu>%37Bkw?{W!U&Fs2|Bf1G5R)!{LQ9z~Sx
^Ku7F6j}2*(oT%g=zvyEEu;PijGXGOsK!*?6mI<Yl5`<^(9Wd*<&(fz-oV3XXzcN)T=G+FX6(?(J_JKZLr6no)CYQ~_d-785RhDs-Ix^IhPt45UVg9+Fx=47
o4_&OjBq5$*U`!yx2WN{n(*#Xf8_;Ir=G*B&>vJ36+%)CGDTAa6AdsE5i<l41t}3S6jel06-hu*KvD}$0#JhyKrJavB?CfLEf<!Uh^uEp!~;bDP^i#|RMd(y
DzJ~DI5Q;!Nf9(j1u_#66=Fe*Pfw2U!{N;qcxF<V7(J7)d(f*QBvWwXZb6?cX_~m;T^E1kn0P_3^%!=Iam4Tc+f+xDNCytwDyM%0C&$p#EwhA<r<a}76a^sZ
qBB=Mj<at&o8brXJOkW92Z%a6y@&q)AT|v|{eDJ3^I<(n?H*=DGN5({cUz|w^-e&Pdj%FSGN2w1AF9Yqh9vUN6h1kZF%7z(N^2|v)4Q?9T0dRrK8R_7u|bg1
6#~Bezfeu@Uhn4gC$dkF1QQq9RHNt5?sVse5Kgw*XK2cofMOCGGE-_s>-pr^`ey+#yy2^3j+`bV@E@lJ#8?7Zn)&E_0`KO$<aZ7b2f;X>?Pux$+3bHltU8)P
JOJh0npf=5FmvgEN_w$@*<mE^Cv*ee$pGuXmF4|>tk70;g~Xy%YF`yx_G%e-H?4aH2j2NZQ}FoWZmGw+Xvi4DF}j0i2zD{<<<qqU*)`8^U~2G%4*J|Rp7bE8
pn47tfuvzGqMVc79}j^zl$kLA98U4`3-9b-GJ2nPxF=@|Vwhzuq{Lby496D`&+NQ$5C$@Nwc8hIyO5FFFKYxyOa>l3>)d!p9Y-1D5bdQ(S`cxvXewc7(@hCP
NwcD~Y;3wPK#<6xa)`6BGjrmWNaH7~v)v`=h3>8?*ia<7?;(;yrB1_;b1@{s!4g22t=o&FiHn8kdE>pr0mj8tTutm?PHf=WF^Zr_B8a*oY-f+ml{h<S#8r}H
B$26oKh6HC7|`xt9_&$Ak7c{S^3=5QC)plxzfS})j(un#b;%Ga^E&#1nm%*i)b_yiW}bfkAO#~CZIz=ZdQxHsn^{?jeqbM@scKSEdFed)-^X}Q^e#P5HpRBl
2&1~ro#ywRfDH+})Em6?UNfHMu6Ye4Lq~-?dulRCFxe1$DsNPolC!%yax!c_SB>vNT$@|CUNa?|*SU;NiagxGc^MK)r@VacAS=N1q3Mh+Vng2AJ3R264-$nT
5>Y@K%*30r={p$P6ELU-1Rht8$*YMnFE+uEgc7{#yUw?sJERj323eFp2T5Mi3kevp&n8~nP?UJbWQMgo{kStUj}%Ef<e@9hIG0gF$mN^_2Qc)E7I}}Qg^857
W)h&~DB_n2d3vEzDi)R?p{Rfe2$%xE4dQ9L%&ZE-7@!l}VaezxkNlE?2#X^gU>wc>hl75WoiohQihdS}MeoD751RT3+N1-`MDj)1$bRo1dZ0vkv4Dk4_F%}p
3mnG6*2qX~V3Lw&_D3>Sxu~S$$8oV(hS~|+BrbH&L=`5OI|mub1dzRxyI{4Q2Pq{|)j;;Fj(>o~6bGE4q4F(<7J>*7G&Gu3!~kI^#!&iu_^2Jyf*gY|P|AG@
lE52Lf4~B5CnFL&7zEcZWAZ@!J4oZ|jv!)uPc9;vZZ5T#3m9{(N=YlAnJr<HuxFz*&A5oH)A=EhlY@fAIJ1d@uY*<SgrQ4~L8ZnYD3GjU{NK@d=xo(dFvB$K
MbsXF!2tXi86UX}7sp&~q&d?7@{l<QOMD)*h~PW|o?++o{{nd1-^Nouk-eFUXL>RSq97u{DPcyoB1Hu9n#yU(&R^)+t!odneo4>W>UqJ@6fmSDBn1gf5n_8%
s)8vdFK%vVBA=B$(9s1s6TA;$loaH2(A1hAh2N7NGIU-7mU0Z6XKca2XJ5CRHK|GhL(M0e3I!SUwaNl5J7hTnyJ6=%Ucj0cVCE*riKuK{v7$lTV`<`Oc9Y1E
;DF8f=2}W{B=UCy!N5opjMo{1#?8aDg1~rqhg9QM9OZ<&DaK>N!@QfaZ9F7m6!IPDmNi-1K{`KNxJ`4j%{IfxXA`R@Yn=7d^k}9CTg>e_kJ0>(nM{QD89H^H
952>W*x$80s2-0y>1Ra1I5vtxV*=X<nca1s7qEpxdm!;QArCL?LkgdaU}>N+YCw9zPGE3<gnk+u^2Zr4Eb@~Oyo1XI#QeTuP&EuoD=1-hf`IV=QXa@Qfe&GE
AndStV+YmF`HE8L$2Jt*W93>xsR0;wCX9*=`fI4WGpx{P!c$fwC0#;z!Mk;1K&K)qatbOvUz!-ADzPK+KAp0<kSWe(WWzh)a%laW0f0jc5pkr2=c<^SE6cz{
Mc)t^9~*ubYu~4N2IWq>VL4SxplSka3O><C<Eif74%$Liu~8U^Sw|l{;WFSOc5xJvS+L}^Q1wQU*uoERFD~H&pjU>YGSnes8aPhwbe$(;V-F#O<GBY2iHAyK
VwVymNPu#W!#S2JKa7OfFy<N)61o(KQXna2M5+|=l+pr22E{6Q;CO@V2vSgs;sgh^GzLSjZ-42>k>wk`r!?%k-nz|$DeuU67H=FFn8<xQ9w$g_?%ZO9dP^ob
lHZK>he57+p$=K)Y^)BR!7mta_I#gsLH-`zhLgKD^&ZIVnHRYzg(5bGyHXxO?Sl^w2#1nh1X`<&M`vC~KeuM{4;`m%9?rVaUgu0r;8WBGlw4;#xV!heC%RZn
#nDkm%QE?In0L(YEL6!y8|BB8zi##+e#9@S^hWr&$op80jBC8*e}CQG_s}WwCW$c@4?%H!?iWgNAan-DmjO*QxR-Cn#-NZ?S|k^g<tn?8MeCSX|4vMUsTZf0
?PR|C4d=OK5C7CRH+8zR9Fb0SXHJAMtQ5kZa7tD14c+tJL+xSbihI2nOB;#}4qznMc#Il!w;QLajit&WM0dpAkIiwB?}B9SsqXZ3(M-g7WMFMm;dHvyX9oMv
T-I;9nmx+D%?aOI*~C4uY1(q^P}y=J?<Q;F+a``Swkm-NfGst0q=A=9fV>w<(Tx`E(gFbQHH+SNY~LqdIrtImhd%-_C&W~W<kW3@MHeA|Cf{$ldhe3J;w8dW
m2@nNbyC=xR0WE)lxr2*Gwwdej7PlRU!N@V^4jZ@)zmFVw#13&yKMR1z3fM$>igz6`P34@8X6I?SzZ&il?SL&sNnigh`!+jO#8+6b>{IO3As+EJG(t3H&9x1
9}rJi<Frv1cI@#y1y*C2<dLR3V(dorrClO^g_9!vv0%5y4lc<ft)=pJ#NK1=^z3uWP2Y>5?d;gAl+1*@W*9=#N&h-e>->J3!`T9QrC+;X{7~!2xfMZESn+m*
?n&X{I~t06SWcdTK)*|Kxe8mocJt$dJzeC}lPL123*nVV$U=DAb1QY<C^HQTx|HmkPY08x9+6k1?2=Qvb2msdbDwXfJK(3w$S8U7vja^LYX(NULXIGsWl&N2
o2JnwoXG<bkxAjK#%VBHNO6^WBPROs4|!4*L{6h^0%|&oEj7JodE1>MAZU*{q$ezkCWZja630$sY!ylUQ;K1_K<}&*qCB!vRWlU@5j8YVY!!;;+74ti2qTAF
)3rr3gCS&Mpdgjr`@Hfe=bi@z=noT}$nFk%6(OLns*{}Wp01B$K<UI4?CBRarW<8#xZ>|-ZQ2?|HepJY4@-CuUcK@ilt8OZ@%NyI=dI?{HqLm?bS0+>?S}@<
^5{TkI<VckwyYgp<zpC^o$E*@<qE5oFlPx32u*754B>&Jd0}9aOV02ZicK*f>E|eE(<zc#Wr%aLS)$awB<HQNZQ|$`^S1dKB|dY<pU~v*EkUhRIgABjFbV*I
fkPMy6i9+v8hOp8!O$@zQf<ttEiRL9i`M6_JSH*kO6O#worKl7G&Z*Pca>femeywGX*4GmX;e-1z3Xl*Doe12Km-=JDQfcZqy~~ZHKq)CtGxwwb*l}9RoT61
dAM@v9I8^-mer2Pk#CoM`FnQA;a{7T+ie~j87<-$puWf7dwlre45ziAgYA&;spd<`DT=PT%`d$B+7s^2CLOlgd=EqL^Y40n>&hp?(X|YU(+4IArED6gEdTLn
)H(!`7;IRq_~xwP<(%()@pcO4X$@tUP2poA&KZk@ylc0U^*AsPqh9%T&|Z#yV&7BhM#+TQ_qz4a=k{XZL*hy2mS%WSXXm_NeYfHFsCp=U^JPm`=-O`GxLQdX
5WCP|HfSIrMNtE%5!5FTEf{7RxGN^tcNR@rfuXL+bk^%a6BUt`0#Abq@y2kRI!)_Yk=td6k*3oOHfofn@qm+XQCvWxxat>E)!g$t+zx}NdT7TxIA(tk8Xzwp
Pk1}xxc3H1FP+@LtQ)OisEQ&pHM}!>4As^J=H554ne_?=i5^~FGGsNb`@7qh>UkGEr11gZ_7~S|eA4}kxRdG*fkVe8K1UwX@~B<)4Wc51us}d}7;@h>qp^gw
WP%1Th7>@n6%bQwSvnIJTg=L#tij6H7qQ<<jq?<TbKzCynDDY`!-tzL98)lCp+=$EvFsW+kdule1_Rh?h?$szXeo$cBqkw4-|xtMoSuomkc^@lA4iEON!08R
UE#DxgfS%ShO(4&G*CsvuFPsk;!I^>+c$>hwR&`Fn{$u<I#VvKa;u!lDVl)B0?Ec}@1-<FhksLnSa`h<NT-W<om3RC;SlJ;2GnPQYN^3i!wlJ`1O{maCXu>G
tg_|VM5k>{>hHh<IwTHw6B)X=)-4y{{Mx+bN`?5_@4Lsn8y`1#(2yZ!NL>slhOH98VI&EWOb!8J%@EWd9N5L@Y`4JjOzoiA?)TSb%~i0`L5{ODXhg2v2B>NZ
B{d9`!UX_Qkx^7tB_R6&lhh9$&n5y6CP+JlIS*+Ff+`XcK*xwm5C<5`DEQ039B`Z`9TwYG>#ZN3no-`esM)(yl&k$D1Bej6+wd&@lV0eRz(?~y`b7S@aEJ0$
Nujf`G9SojlkyUN#13_r^8Gj`_5P&;o+9z!nC4h=Z(;kjO=#|QInBZS0@9@eOp~>;4|nVr*@YBT+R~<h5=?SDSMp-+oBIs+$C8YbuW0wq-zav+y0;(cKci4O
oPP&7bTT%dzshj%Xo)>Vl{awbpyxdLV`bRX-#~K(wiB37R{9@^siK6k3)}}_FxWlOLHXszay)`eQqsbUg(aYKvYQ^ZUrkTEPbFkiNNTX^Sciiy4;@iIZ@jy(
Y}wq#dD>;|1Q|d?CYSiS{bAqNpTkn1z_78>Ibj=P`F$EdMlpoKO3U+p|ChuEA7(SKI6&Zr7@CqMKf8mv8FgxGRTv~SkO+jJDTs+_X{IVDW+<S|h-3V@4=#j)
p``LOC{nH1^pWnt==a(k{u<@*HU|V>{xJk&6>5Yz1mz!ye!rNSlb}gCd->0bTBRuuX&=x8zFqyI8Tdeb=E(%>Sj2*~#fp_NGg=vP&IEDbR+W($ur8`qgh)&g
Fg(AgO$dca0Z|b!L={y*Gc;95(?Kvr2_aEY1jNj=l}i&96;MG@QB)KZP!xp0R8*8fKtwT8OD!=qR8mAq6wL%tLQ_>V$jM9uK|oAYloYhYOp!Gc*BEAM8X}r>
CZbA0f|@FJG#1ILN&0&UK@!D50R>D{b_~=MhRK2}V?_-O1yu<}5L5*X6jf<MGE!2+%+OLzS`AQ9Fx3RbB~VQhHB}^3(=kg?MI1W%F&^Lx5E93R5H?QJLys8d
4}7myrb*)&knt`QR}GvzO+C5gnf#A|cG~KTfCMOTMui7<?h6<KnM2`Q02+<!2v<-aA0<5rt=7y|VkZP-*CtwM!PHE39ej*2n8i`kmd&B0$3%D=W#hb`Xo!aQ
Co-7gOhi$4XEEB^vM_nKP7ISV5f~+NR3eqrqjcL~Ye7y8280e70%{m>qAS&fQHK-E6W{AkNl%7VVxO18-M%*kibyHK6?*xG28V&$#oij-3EOOAf5}5j&tBDE
UvvaSi6CGzA<X)<KVsNnjWMY|f=GOjngNc1aCNjwq2CaMi9iM<4ad(mRPKcH3DlnhyC1K@4mn>wm`+CgF@qzq97BGkI?mR7uwrAbFi6xziCj`bkqBWN7%?~q
oxXoG>({956U(L7mjlJo7Fn1aj{Uv9yoY`cyGk&KAAz6*QCGP;7r5c<6TEl`L^6b*{YnQ2M3j@^*^k%I@a$_xzij8#`y2`52Aac&;A0g##$KRRz#k^Cs$|<v
R)=r_;x0pqO&<hU9{1yE$!rQrW>vJ-i=jl!_}J4Lmu-yIE2iu|JG@g<d|W}s>d1WN^&&ar-e<lf`={ja4=TZy$_!jv6irhN*cx-N>E9GNQ(85m0w)7?VGO&m
4j6D?{y4~n)|hlgC{?URbx9{eob`SaXP<}Td@Ot3bZ%oGHXjq-1%dH$JvXhcb)2?#Iar@vu;`yBH0!zv?_Ha3CzATW{7dt1qv3wM=sgE}-Uml`_5?j~=Jb0$
@2_|YmU;~R_U`3q9mZ?sOTOd4pQPCk=5S0mriE)H-mNq1bAyx5#H2jE2u}VXd_s_+iC?{CTvQ=I|5*a`X%59|(DRAp>0@=~t|_3p%szlFARmY9ckB%uGAx)1
eoiK#{>ll-K^S_VLJD34F|YKKFt9696um8iF4ePHz>){(EGcq836Swfe(c0)*API~i6+EcZ=muDz9vobzp0+5uN?HcK-&R8;6Q+K$*alTK&c>MRu*YYP5`M!
cH2{k29bT98e3AUGAia4_!7)U=V!2Ufg(T_F^XAO5tgtUz{qeXZib-pAZ7?q;O=L4lYVYaZ~qHB7fefNbm#@&MR(N+V0IV`POMwxZA!;dx$!ye(Rt@jr-TEv
0Ii~=m5``+h}v%~4G=I$51o=pf)E@NX-^zn6I;eiNfB%1n8RBOJ05pwqL`v)a^(={kojRxWKQJwg#ARR=gp5om~!;U%uTCkPh<xGt}9p+wfQwe13PB0r36FX
a&>4LI<y<<4v3u!DDd=dE{o;M9O(81QEH)~<~-RL4VFGS(WXdCXTk<Yi--cCw*0IStW#)V0OdGv1jyaPYWz64pd&|&ph(hayfs=Ppw=)suJT#$CqnG|9B2lR
RNuG|>(;8JW}ieow?j*J&1bV*537zi^U~pyk35>Y@70rIpHxswM9E7qC7SJP4pw<aO=_%&XbV>j2mmBI2!aZkiKx^tt5!~n)e!HAY~)2_BKAEsL2QOY6#=6|
l-_f_UI03K0g_D+K>%f}P;0ZLxE<Xa(5w3Bb6J3F>i9<oGdt-6)pFpfkf>KnhOoU-dA?o?$=cp;EDp?ks8HUt>q)Eu>#h*+(bls=xl=&}p`dBdhOrt{L9!vD
f~M2<E#dP)7*!r$JmS|x=s6jOw;cB8f_CPR(7aiU44!G|n|XAKcVs#88|=cn^RgI`5@`cx1r2w*LaA{AN5%KvwUuOOx+J0*s^&sKt<Cs3>p;O-z9?2{GtU&r
nR^Lm2An2!teN7>b~1GG!@5Z|;>j}j*Pjb~m{f>Zh|3Dhn>P8o*j3QbFc>&w!r-v62(a0!p4fXajS@h6_8q>BK|?~qq=K@|2tY*<h5`ep-CEoN;XR*o3L7bT
q0p8I4TLP#$b!_lIg5keU2I|Zhljosy8^{vnVxO()I6gDwAxQU7Q2!2=FS=J6V(kTe=2u<TH`b)aop^?X9qHxvR*(FDE1(2Q=>dE1VwHx4x@SS=8y!Ccv(5|
;GH#gd|?X%n=>1N#2fIb2q1@HvqMU)gwER}P<Sq!t%{5y9VHO0NQk$gLClqm;u?|x!=Z>kra&gaUM}v~*C@E}oZceRVG*-$)*<r3tBVVGX18}7ys$u86U6SG
X;RR8up#Fp+3#NmbGt(;L{P&(bPc~**0_E&^mbM2&?@Ll*u|obj$~jVicZjja-Or~adfYXj4~;njR-(yfH)(hI-v=m@RLI=eATY`jA{COHKc>{<bgR&AiMJG
dj;vv-MH5hmUx|^-Pp-S1dWRfYUz<erFf~(%w3V0gV7MQtP`us#L&RIvy|J0jn3K)yUIf{!O<<$Y%@xSqv@e!q0VUD*bD^hVFc3&RZWPATB%Hv3@3wbOz(lN
#|7trF)DVM%X?@ubh4K<!QU)8*$8r&VyL0!${k)Z3+;T95{c7F<RR_`PCDbPBbwOiyOxc@NF>#(Z6d~sQ(gQnmE9VRpkDUe<7gQ&HV*o*NXBk8y;DUxQbUYP
OOub6l*#DW*5>p*8MqM;h6>$B2^LG+vt!0I;K21e@M|j#@TQRH(j$amE%))>5zP~W)n!m+li$Om#yopYrE|Rk2r{<Uy_WfI6l~QReqOX*gBU=1ph&7D0)mFA
V4xMQ{CT{dhK(V@IlG(ZzdT(VK@*-*rhWlNxUIB>kQ7FO$7E}f(1|Lr;i_9R70ZW6vlmSSY-(5mIy)xEUjBYw-F7_S=q&MXk3ElzrWnAiMjHi*Jd$&w+G{k)
)=)S&C>$XdR>RINv=|81P31Us#?H=aO|>S)*lk=+8HbHvpop=+L3W1F%|jZlS_>vP%a;-2n89^wk#=m_Cd_)!!XO|MTPcc$%+c2-jhk(@kO^Z18uTV3rdVrb
GGlQx!xR~;F7G%kGV50tbVp5LA+ECImx>d7mq@(u?_({33Ze*p2M`noeDmP@l7OrskPtKi@n~sjWBNJ~cW(<YL9l5=>hn3F$A_1fQXC~Yy^QGZ#=zkPzSwze
HMn!K%vd72XsKvXikMn!2Myf`6#?kg#0dZbM-75Z#r2o5<uPpza?V<ZbPcMcs6$DXqirL<E;=A(k)FBIOaetdD%BzYc5-OFcO$D;?Qg|XEQL&BIj?zg^{Q3w
B6cyW4QA!IA{nBW9!@8sc}+qPHQbY{N1Ck6LGks}WRW+=G?q6-f>qkEex1`e`zP2d)fVl`Zn#+TF@PTEi>QU?$Z+P60?k_&h}he)XiRyxd|V?)AtE6KKrsW<
qEV;79EV7{*ao%kZQ#z;R0KYdW~+eo)jg1M2IOl=jx6c8<g+_qCO{jO!4#VnhdNIY>-XD-&q#Mi*MaKJ08I>^Sp8xth0UhrHpTXMK;`S(qTzOWUJQq0JV<d4
88;IlqynlSf;%A5m$2-N-j`!__0r~!TSX`~h|#Vtwwdg8>ULjBpH;aSNk_j<Q{sWZsAaO-!Md=^?wjL&QgXgjqbBw5J8E~8NP!5|8nCq;b`1isdKM7dLP|p_
;~<lSDoGBT=QWrBV3|SKc}#qPu6<u1+G-9%=aqWiz`9o}2o;;qq3!L^M~1P_o~rVWDbfrzO*ETu?AYXK!)@DJsMwWOX_8R1*amBCU%t@Rc9QYQ&C&zEm!Kf4
Bbw%3FI{iQ4!7GL5u;O8>C6s|P&7w;1!&TkHr{p?ksX~5$(A9mz$%p>{y6LnJ{jGB?HwD{`Xf;=!W#5m+J}f}GCFXj908L9tc%I1vs=g2komh8V(d6Kvs_#!
ECAmD9IaC1I5`)|7|mX-4Mu!NOm6vL9aRJc0Ra@Oan2!hg><u9$OxiuT5kcaVzYo&6oF7MH_IFeU@pOkv4C$bM9PtT>D*WXZVmuU+tj!k!fNLG8ek0Vz@`ZU
4KxsV0~^+5Wr$jKC8L5(uEPR?f|bFbz7nhvvpe`cT??%hzztA5qVaM3Sin7Fy<He8bJGIs>X6XhbHSoUW%7rv^S?B@?GDoKvE~gOV(4@;9I?3t=65?fHjgzm
stnS&!UJj6MB<DW7UN5bV1VTAm5^CZ;xHw8v<1(2&%vRvYfu{2$fifKv_sIugB4<`S_bV1&kj(CwHC#TS*SV29|#+Fl2&hi1oSJQA>9e2lJ?QAnVPtTE`|sO
#@z-;*0j-~(#Ol8+&~iws%na$V~IFm8dNznSvHkzf@Q@;WL{+x45}7ECju1}8{y^p)s1gWF@#wG1a!uZj7b$--6m&Ev__{MEN2Yu^lH`iL+?bF)@WuM8hUld
WUo5S?*{hD4D+exv_^r!sg}oJDQSbz=9}M7Ue{aq)>Gw(NC1cct&z?3z4w0Y-j@co=cdfWPzzEWiVA~N0wSYDUuOp*jEzBh!UmeF?`SLT!?&@AR_whYa(GKX
^c8~0=o%-9Oz3lWlyDP>BU57E3)EyWZ_x`v@3Ul%hIa>B>5X!P2a|I{GZnH{4S9E3=dEtdn!+5NYkh{L8(CJPXv5moIi(F^b~c*b;45Ln;5*_Fv{yV{<BQt!
TUKP`ms*q|DQu-AHBiIMLqTIfwt*Ez4lhIpa_iBmgDsA=ij37Un1?)biPu_9+s=*gVFy7-Vbvlam#87ZmqQ(40Cz{22$_g)W`&gk252jcdftRnxWIePXyo3A
V8S)ov8?p@dUUuZyWX%)O*nUq9rc$vp*2GG{ayw@W`&8Pcz>Y@zGw|G?<ZVWQug<}8Lq0ty1NR6nxM!SE>LrI1|~B#p-VtEG!DonD*<mqV6I&&g7)pb!&*wk
cY)Rg?Y)nC?r_||XGC648?noJ%<;M-DJ_j4&|QhJ{pe%58%$YRRyz+<Fa&wcJ-z*HcZusIUju532LhJm_XZ23LZZP8DwM1)v<^e%<lc}|3wzxQy#kG4t%lDh
nzzW^<JVf;Jk~Zhbz2Is4_Y#(u5p@0d&R?ObE<4G)MHDEO_t4FY~u6+plkzJQrEJynw49py`F`uHSD@1@d^&s0SF@JPh0FPHCQPDv^6?&K8Cnqs~jO#SbdxG
r@et)ko3Z#zc{mgVl8BsZ?k#9hzuGeaC8{a!*I~()VLmj7IW2xGkeRXX&^+ftqm4vS)@n?yIN@4oK-J39rWLcX$Q><30Nf><6pKyAY1_@)nbzsK#4QjW!CD^
y*F_TdR=vfz<n7Q&ofqFD<ZIKBv71D#Q{<l61T@OrvRONtJhBe>5<1042QL@O>cOMIT4Fq+XOJaI*jQwwae>zs~AqOA}sXY40ejxj%ggnYCCMfkX@DZRbtu5
i6V6LH}LQ=@vN5jIp5D}`_$0dT!{7`B+e@$S__9->cg|oZao{}ty2^Q{fy8VMdJpC8zkY<L$HHtjrUADpk&-!PXu&<#R08!2f&yJs=+DiY*$y-h~U+I4#fmS
;KnGTh>8OF>NySMr-Tl)cshrFQpn8LoLMVu(G)0-!fKhg!?D*w#${&>cn}Hha3osFFV)--!db2e>6sUR%{%NBq!8=pUl=_OA%}GKY-m75n;m)}n}7*Lj03vB
2B*$Cpw{)$0^lLnDRo2uPOTTB$p=BIBmmGP@?Gt1i!(HdsT*;yxPThfs2d96WLpC7xFX4fKyii`VY>!TfXV5KG;Xn68m4yP;p6Mp*}`;jvvst=R)vnW((119
8qM|r%J1$ddeWg@9*EYESHMOwZdP*Oma&9HTz8|KY4@vP!k24SG1o_;vuV}e5_u4^&K3wnaPr67dEXM%Og6<>YLVP-p$64bt-5pw)q?7(7=^JcfV5yJ(Bg75
vO%te+6H2Lx4OWEJ_A8(OPFs57go&E%1&O~Srj=*w`>u_1Jkygn|Wuh?3#MrFik3HDziz_Ny`a4AXak1P8rI*@{+ZhLupyR1u7=dnRwh_>*KytggKEI<ACE=
I5e*wG8k<daI7;{nxWDfL&6hklSqvcEb+4YG|M!Sq=HFyM-HT84+#3&2cG#SLpipxj8)ySgPmyNdfxqc^~TJIzQU8YZCbUYR9Gve%x4L&ULP%K%C%8yRDol2
%t^mOE7>7C_wIU4npG*=uQI)NhQu6#a`9E12Nlk@#R{Z5H3?V1!2;Jdv?ik|aTdMBcF0Rr36dY$A}GN#Y%y>Gou~x}M;Vxpiz*3iL1%L7j~E*!CEi%qJ|~Lw
6|Q+WUOk2j?}G+FC#sBYN(v3(ct|MI!GSus4JDQ-gJ@PcbTPz)3W^jmvdAW>gGP-@ceWWBtkX2H-&6yS0m<ZO44EWmh!|yAG*tu-D^*0mR7)`W;4el4Ew%*V
kkrs9S-iR@aGj@I_gNg*&>r+{X)!ewA%;F2@xXpuhJt8_n}}DB!?~X(s2YMb2s`H_B25O+;F=;ynka$*AQU;;=k<A+Z%1B6C|)CN!Z+x8<|_dUv@+y~7QGKz
3#=4;v8U%lHYQA*?@4(pHcqcrOyw@j2B~cg5Xe0sk1Yy?L1PZ>>N(PcHif>r*O?eQG`lQd_`EbnL@YT#6>L<{U>r)#Xk9geSs2i$0A!F34yNf)42VI)Z(xu>
+;yXj^9Nb=DrjF2#lXivEmu<PZ%s2$=TVH8TP4>e3KWrI#1=CsQ_Frgr7EGeUTnvv7@irxfxAq8nXK@Ko7=UlQ1(j0w^W^LJoODdFswAoHdq+;_}MvU436xq
-&|()yyqer%X4-PbDCy`O(b}-#4?5;#wbWMUy??I1L33$`LOu?J>EJg8YEk%!Vx7A3^BIa+f5}G&XAS~0a$S6TWM2~u*p^DGCmz*bH(o-xU0dSk7RP@4XtIG
DvJ&pC`JiY@<P{{;^%I2oa?tbhYvTt6$@&LuoXpkwc^l$pb#LCINagYf<m|C5=H~RH}9v?M0v9@mhw$8#*(E@1_u}#Vb5qObFKCVBG$nK)rw#rD{P=7y<E{6
Sje%_#<#rzu8ILmHv<Jg?xk7xfdYNvIqbU=N)e&GEd~yd)q4mky^WuIT%t4sZ-^(b!y=MHp{=^a5FHEN;AsSpBnVWYKs<NgaV+L7$X>GvwxQPe3D$LvM`Y_T
Jr2`>&`pdzI=3_<o0Cf^kvkoitlI>ehZ-1>fXu)hWyqHrDu}M11SvdOqYZiT1vx1Jh)Ae3XMy7lS(suw4a|T%G!|e?n4)z+NZd3z=xjz^45UEh)Yt@e;wD!v
&r`@pQ*$AZ%8;v<bB9+g38_we_TQghE*x~Pip^}G8zwr7AyaAvg9cy}1Z|6EZ<?94HBF#W)H$5$yy~}wWcmZZ7A{yYK#~9ivoK%Vg?<KHB*h1+3<?J%gINK@
ngO6g^%FBd2AA+i29l5uB{b=aP+AIUD2PMJ(MokdX*7UzqtzimQB<c>2?#Khtu(5Rg-V(xh>Rtv#x<1xe`*JXh}d<x*r>)1It+~qNN74K???(fDj0yoAx?)*
nyP8mqDl~n)}YghuROoVgZo!Kf&F1<Zwi11XH+FMHAw{{m-KR~G{*wc_hjzFJ|93oX%PcT%nhG&=EM|gq1uPt_23N0^6EwId4~$=V?cWl2wuR{GEF42PUece
zzN*2h@}z)ArO>BQxXCvnJS~Z{(lc^$mEIT4i1Wk#at$~69@a?38kVr{!vFE!y*t$4Fpp*O-Cl;qv=uvMJiB)NIizB>LDU%rDPDA3JR7HG8#%tAb*kPpyQp5
@S2b~mrWcGm$vTuB!L*)p~EUi%g^n4;PG=2Gf$JF*9X$%j~^$Pf+!+Mf)t8kWTR|NG{U<X+2f8HVWI+xq6mnP3W)%c24tWmA(9mc^dU(SUBabmRJ7FWe{D#1
s_6G;ll<GG?UMBDrd<j88%}5F`9!q}Pit1!6|;+K!Zhy^$CFjCM$kZW4e(4T=Xz{#8xE#%^R2DPYgi{b7pz~VU}HpF+MS+fW9u?e26}uCmdrAvi|2gb*+<+h
d1dMy5JCr(>|C@FP%=r0mGeEwFt44ac#V42_LU<<3%cu3M1&$?i4;pz3!WTriF0~u9rbRA4VK+7Ev;0=;u>UfDDS}{Mt8c+EoCI@=TQxOum>+-K_$>T_hsm^
{5RqTm~9AGs$WF(X4rYN!#F?*U`rAhkifTF@!M-!pt!KEZJO~Z=<gvvmCjHRjJsc<>BZZV(G1axjQO2q4Bl5uDJO7-`!nn>YG-@iEo|+lwrMLaz^b_KAq$h+
JwLFzA&t@^PoAU4@IBoP1<f)RAWxx$Sc9%>R(^J>2)KqmSVKCDJRbwSSQ>gGdIm!gbo<*4XWhlESDR-zv^f+UjPoM5zz#}$J@H+sc#srD0i1z{?O}Ui*mlU~
ay3Rw(a`H_5Gq0}X3hrt<CqsQM97CZIF#E1+Uyu0=vt;BvqNCk5W%jxQ|fgr-!kGg0X^4dT*N#Yp_RSI*NSoq$$MJQMyhqmUSNVG1!#@wVB$S(0>r)H-<sB4
*6jANr?%!VaqkB8ds`#IG--k>+4d`_d*Hnh?$rg@2o8mz2GFeF+0b`o->B>%1Kct=<7t6$e$bK%p>w?RGBJ1IMdN6Voo+;lGi4Ns8zdqVPSPX^=}HRl_t`1p
$xv)Da72xYgQ!5vxH(W@W~36IMz&?K;<%<1hsJFgEslkP4SsgwFFfocYwgwmRYLr%9p{&Wo%H<WXV$r_-RoQX<ny+l!`9VZgN(cTU$0xkw9;$S-3k;Cg=n}J
SE|MD1BwQ`%TUE&b<4L0XICp)D43;e0D5<>g~K{jWf3c*1MDJLTpGDT>#nWVMB3+k9gt$;7|L1J`_(|pTI&7rz!!uk)4(vugw$dkB*MLS)K_3>6QSPf$tPa;
?-t4k;_hH-?{Y!P%=x~@uWy%&P0Sc|j#GoHlSYHic06!)K~#igSa`b|hgzIe>Ol=gMd!fUI=0;FU?C+~fjrbK5;$siw8`v*dD&tu&iSrwYntYTfey4Zm}_r_
6mf-bZqA5}av^i=@2<UQY#j!lqpsp0SA>X0ffVuMfD();TW>?4sJ2s6(Al!jAoGFPCxGG}M{}op%4dw@RV&fk+7n&KAWZNCr^sjA9s8(dH{rid-n`v5ENq*Q
L_t$0zt87nr*V}S6_o{$e7F!eflKX0iMAO-OcNkVfAIWZKQc!V#<dQJI?zgJMv;grhqw$yivnWc2Q#=tRpK4TrW}Hv#3UOEx-gM1hL{%Mf_D;&(Lw7EqChDT
V362O#ZZL~GN?f)@UiqEl|7cG6dFW1AAr3LL_g3q0q!<?gJL=a{2|m6>D+ukUB`N$)$~)*bnnAG*mx#z!8M7_OhFAY8xZ$&PiIg_R6?Z`v<(PJEJA~Rc`*?*
3``OwDKJr?(2-G~4InMbe!)@r5hEng6%q`PR0N%WPv|lB%Fq!XWBEgmw4zv)*BDZbA+2ixWH$zC!nCk<8vgxnN~M^e-P`-j{vWEsVV7`|j8JMa=+yCYhP)1s
6X+xd3aWs11WXMcr~3OIv%3*kGmAMNut7ef)*tKihtOGr5Pt%S9FSs@Hdi4Ll*nyNP!CeC)hc^a%>)jTAX2CvB!^mcsCFi+{B;ii@dy*Z_jU6l<t$Dj5+cDX
i3~z6B7!C=Twu)sL=h1}V5*Q>M@c}V5il(%6f{sl07%j@29*-BQ3Mb<CEu@Nq9TAs6%+5%e&GKo52tTDp`@Xz><<w9U{DOc|L*a_@Na)v`?`T%q59!_5PlMg
5e$S#l%Rd6KpU&=2r0WVpc+akh*nQgqJKtTkI(14GMu?Ml;c+kTtQHD%xS}Lz)(ptz*&J*6TK&eJtP|#L*S<~D>h<ljb`|3s0Bb!V*`zAjY@$1HfI{nGdbSM
N*i=B5(PtP4J1g!9+16s`Mo;tqr1EZvQxeMBcMKgZ@rU3VpNF%``BVo?pzR5AXxxZBB*H`C>S@i!nSCKj7gg-85%@cB-)G>m>RWCnForTj-G+qVZF?=4eM15
c>eh$IN93H9tV-xQ5EhuUDKi2c4*Pq>!NOQ5$?~f%Mm=^?RIL6detJ$FesnL0?ZU*0S&4KnFIBH;eYPYh{b+2-POjLshotf=$Nn5{R%1kMf-lr<fxGk)`ub4
)5Calm-c*{fTo+qvVQ@SgOb5HrBUeoPv-e(1DSP!Ttt$g@kz=Tsv2Q8+sD@lnBRVwiHdct*yd>d?;X-GSX$m0Mi_$CF}U@-i-!msfa-+j!or2nlMzL<@5dWP
-(P1PY<Ij}HMF+Qdm?&SD+GI?Q@GRi9F}=KPXm-S>wQP{9FGDBA_rj9|Arb0aAO8!jRTjS1kpQiJCO7qf&GTZ%H{R||JUd61?Al*F3&F=2UH*FfqreSkId_z
0PR112M5>#-<2|cGaK;tbLQ~Q0vtqAeTsMB%Or_oq@fHdv3XV|QivS4Apx6p7$M4pn3^>$7c~nq<1${UPBjhvTbrgLK?y2!?rhl<WMco-U_mO~mqJt}Av%rH
vB(eTTWfGcUopF0S@*9#qhm8>kB?;M#_`}i-Ob`PwtKHI0*v%JI6U`40`ajHlnM+o+(O2ULWf;z9tL)L>sTrIeQyP*A1Dw&_ue@<LjavT7)%!+M??_dF<=vu
j_+HUiKM}cbz!|w?D-+ap|}yixr~@KXr$$f&Rjy;RQe>_Fwmqor93?IMQuah1HgQ80X_uD&8%Ts85RK>jzEL}dhR?ygvKyBudLV&ZahGJ1W6F(%;nYL*!?r|
feg|`P|#CJ`oA#xwHAfJuog1TaFjKm#O5nN;u~2(k|(ZF>Jgi+xkRU_CU{t+MHGY@Tk(nGAtTeHwutC6aJ!xdCeZ+qJbQ!om!(1H-?6f<ciha<u|y3kNi#u2
6%@o!EeuFeFp(Y!q5<3ls(t|!B_cE_EfCQ(%_6c?Lcv0@DAG$YD8!OTyw5H7M2Key2Y*!mKqxNY<D2~lXh)c+j=1t%i<Gg7Ah4)-@O@K3B%ZQ<C%#%}CkTB4
3kP7RcBI2f%1J{r6*4fzB)|y_k}Ob=Fi-?d1pyG%6DlWP-QB(Hv1hT`VW6ogo~ET7%+qa6pMN?vn^-)Sl<6SsJ3pndXIwv@YXK&Ru4@$sC>;=lK#BbjLP4Pk
Q89s3qeHn)`n+gZAXFeRvaq5sg^b7z*?nQ80Rt>-15)g!3%Fq#uo<XVEzoxuLe*eZeEhaNgRxt#1~%)ai41lXa@CrwG<h#hUkR=VPkC2ntZ>x@Rm-O6z?dra
Cc*<60g&2lKBN8lWJG|Q48>3yiUxQPM#u?mj5JMm%1VgcM1jCHT7^C14L~hGNN3swR*gadID<s)YtfS1YaAywfb#k}%MMK#iYKMLW%YE36Kl}!)DnZEohS&a
CqoN`+SY{CVg%Wu0il#@TYFluV#F)sIq#|)ov2h<QJ2ds;a-e!3hyYUspPsL=_QqJ^3jLK?0NmVZFqEH6}FQ{W|$0vO14I2mNOVnq=@~?vNJ5R+6)ag1`)GE
kH#?7Gt!Q$I4{8H)2H+!5lkPTlJWBFX5nvmsgzsmY35t$m2jEC!Q@dclZt*lj<D<_ZNan&V327x$k7(bhRsRs_Gyt~&@^kU9a^j315OvWqCg>SGQkG!&@_V@
y9ObFps=?AXCnkNbi+uNX^@?-gD)*kU0BteQwWrW?@VQdXI%}Nxk0Xr`PU2QeRG+BIv|ehbp!)+n+pRPy<BCSkpXID(xKs@j>Y-8%h34P9|VJp&BS;|eIO`v
L?lg&>OELiL<zDQ4Fr8T3Q*I0NOZ5N>qXTXm4UE8JtD?fmF@tAFcguDy)Y1}AQ6J~G8p(W?!^OnbBxG!#NkW>cvy#AayNo(sBI#m<+}$~94<`O+|F+Ux0Ktb
rYy&k7Sd}VVHPm4S7yYlB(&!eYXH4%&|zl%f;_MCRtlj@#5=fHI^Z5^;i+T`jN&(7fsmofAb1Xi66_U_5DuezPg90hAv+73jZ=Gty0N*$s1LR#1mvIyauj4F
-FfQat_}`DwDEQx2#_~731<UmNGPI!+Hf2Y4i3eWX5<603ss=srUhP^(uxx}AP!<Z$YhQfTERqOB4a}m3Ldkpgoc<I5Yv4K>Iaz$!$B<~pRxhPNlQW#MKDZ6
f)Onx08v5|1O{%ANvw6qb~YhH!UGar(3IlJ%tFEwkmTGpdBE;ZZ;|V)fWPawy<Xzz5EvUF$bmU0kOZ9GDjw6(KiH0>5Y#^JkAc<nd=IAjvG<=<qJ1zl!4f=E
^cWNNk{B8j^|w&83Zf{m0wDhg#6c2M@-a0E6o;D)wFOa5-MY~<cR%l+&!bF=EKo#Hop;PE)fXceD)D<;jEIPZrd%x80S|?nk7!ebc*?ktG$U<8@g0dj#tyeB
A+(Szlr7*=%ekjU^{Dx?qbodmGZ{W#kMLlAN6YKG`%TrG{rbzTnN4lWQw|JC5d$O|29STQLM)ACe+UMy1VszL5vgbsb55jKa)T_ffbQwJbm_Ze477A$F%f{?
p5BQx1*$07rYvTbEM;v{ap>cMF&33OmmVnuZtV>j2r$rR5WAol4+yjr#+nIQV4y`ibuI;QjLUFhY`0|tEmjhSAs{4&T8N<Y#%DCF%@%RUY9p<2!AbeX6ZSAz
M4XrOh5SSYs$ce5B;zG3@dt%81|xAa&=9~Ts;GTr3rayNOHn8!5I`(|K>{R9NHi#6<d5oh0)`=p0wAV=DyW%6jPW{qcgDf?Uv4(r8}@k{YnOtBb)omeTakRX
=#1mJh<_k*o6_aKBY!E8NjAaG1^}3|+0%jp9F)O^<*1}>``kRBE060djjKwm={|`FC|lSl#LKH%jg99pAB5zWM0b33g^{8)-uD0x5hmk$as{4nPhETsu{E+O
5XLPU)bd2J8${XdNw*4=nrmCassz*_4&WoICw>vX1n-(<7?|~mT;EcF*5x~)aaC1pDpVZG8W-SN@e8y89X8esvujF}%|`b@<eaChzWk>c2u(J169+Q-#MX5C
^`}DusF_F5003FiJmWRm26xd)$GgcE(%cE}r&?I-*!YuKeRaD$(0Kg1Ei<D~;o0WbRXm_M&OGvW6w$6fj67n-a+kI=I+hKqBT8s#`jxPLP7n%urRojmMu)~B
dg-E$j`s4_X02J_uMJJ9<QKIn&x}cp`*~{VqiEE8_o|xE+j?f+-d9<foZash;G5aZVFnr_L}b!gV=+;a#L`IyHjLmkHb#Yk>VPJI557xc#!1$XW4wAOd{;@K
AopTLVHgF)fMKd2iv);S;OPKX#;c|$PkID$w%NFTI<cYSZ+gwWqg9yb;9-swVg!NF3!UcgO{y!zy2J|Rn3~OM*td&bH>j_h2~xZ3t?3<UZ@bi<YjZh~PH!sx
R<sQ8r#v`C_ryeS22gxMMuV8!YQEfI2+T``YDn7~WMaFVm=+rat@T`tOV#X|=w^u$j})Yc4q)If)Z>1XPV_8z_j*lnUpc*N&yM7e8NKLrYzVyQXuRbB7S@Z>
fH4G>Ek_aoW7a}(GtSXOHd(g-zA&z}zV96D+yjtKVo_0yiVL-Io=&_KI@#hHIW1DyXEcLXA|*@HZY<4X1XqpT#L#9NSJZH`@5<MG*d2#n!8kU>bT*RHwIN$v
AzZ~DyyEx+du}rsfKX>sfTv(U087#&ohF2cyN5fO1XR?&0xfxxPy~cR0IgZSjbKTYmsNBVR~2}o1zaYAPG$G!8$IuK&9%mMt?Z7V>cnkFro$%8{H3{T9A5f~
C^8!d83nErDCWl8g4YfU8|}wz8NFw)yI;x?2__&4sh+*LpmS7u0Qn3cenj<XV<`nQ6$}*;Qm{~nRS9(M3C8?8ZZicpXDrxbT~)_MY)r3fq{?dRR$|5$Lx}+Y
C@P3j0&2S3Cbnk-6w?v}b|LB@8^6EJ=LS_}_swK7V@-TAMcZ|mI^uwF?RS&~gyNgRp!%E7Nur^u9H$)f#)I%1&L2~V!s#9k)=ac5A*z2_3U^`5l%UVqlrh;i
)=fNH1Y{=OTm@n~O2Ouwu$(|SF$~>ck6W88n8%^upE;oDo+NX2H-KcroC*QUOVz0PL`Q#zSVg~2S*}Q`md-Mue{Fx+hc7%*eG+xItdSWFnL`<4^c+ZOfG8cX
r_v`3AYdy9b#zc5$t6t?Nfki(j0DX=M1eC9$wV44FiysxqL`4Dfs4yjC&p7(7}0hUoA6ORJuM-m&?Y=1c?$Bs56hR;*y#b|%WG>I+N?hyI6okq5feN(Oo1eQ
iRqp%Ks`w-G7`ZsGk5o*Y9p*i#Z&tjObT`&@!$pocEVo83Mq+7K_n9j@*$)Mgi1qj^@x=0`~8W%<;enJBw+%A?Z%w*GX^PV_T^mn?4~`p#;Luy+cAYm3MnaG
?Tov?RLubtLX61-iKDU#2yjRYY!CFx)1PmLxjf#W1Fs;TQ3S##<9)w}(w}~t3_m;aBk|GPJ$VermivFVzJF1w$a28COCTV_!Wad(VCLNx*d9&0aJ*Wlj~<8d
{VXveJU95!6hG3NZvjp?h00R71cdd3{1y6>*Km;ak?4t>4r4$)B|+io^d=~xCMrlsaRf22XeI(zFmQfmdX`|SVJRtjFnocK-AA$xC>|kyoSi&^W}%U%^Ra^k
IGMOH-4Tc+mM9_1I%3&03~E)-aC;E;aIK%{%@E0JbohteNuy=<awh}We#1BxFxmIs1UOF^S@u51_TialS8M=G6evLq1j0-~1PLrer2v%-1qf22QYlI$D2Yga
0E8SV?Z-eh=N(zO@(jH(xVs%QkrTJ-{)R&W1t}IVp@JqwAgNhtWd}_lB#Z<|hxIEe>X0ZzX+We35E#SjAb$t&w)?F8pSyq8xLf<bGoC!)WY*=kWbE^oHcoJ?
s~l%iZ#T}9Pwfu>vVO)B1d*Ylk{Fae;RGp4MG69i8U&zJqyfmOpge>BBv67yKvMJvZ#mdt_hIF>BRE8r$remGB-<u7sIh|^W?&*V#Tbe+RW{C~l4PNR31E_9
ij!iL!5YOF6KT)hQ-*;c;({Yc?J(55#c@JCJy$O(qrr%Vf;o06N~MQRTB;<Q8ls41{z1KMIkLodTNPlb5sI`5hm6coHAoUrV!pT+bj;dUV<=`ys7eSBq?QQN
hC7FW;u?sS8rU$g1zD_Ov$iaP1qPF5@spF3YG8suB|Bjc63gL&i)u#|4Qy5@shx)uv>4f{O)$-a149HwLqVGWG?B4mF)Rf+ahiyXO=5@r@q(zkX{ixoV-S>L
a}~B@A+z(20ODx^nx$Zzfrn^K78!#Eb{#E@5~@89$aJXkNQC%CF-S($G*eUDat}i#F4(C9QyN5~!1&A85xz%xK5$JV<f47RVnEeE%!odAl8VKlD8v9Rk&1wV
suu2729dc2k|>CNQiH?-8Up$Zt_W3J%0Bx_O`rS;I5qa?w;}c7O@5Y)6%X>Tt)&z9Wv5iqIYk#75sUki<>~kA=X8fnQT*=zTOJ<Bd@70cl@O`y^RAqo8#M&0
Y?1^trb$8wrLe(-5NS|H5}aKi97(K8#--u05LkjS*7cfrwA;2r3uuqW-RgLZ^@D3@RZJDapZ;_F&R6@2Ry@KC1SF9I2uTDC9zEyD1DW43^RNJ9`N@fUL+aB*
7{MpQCSmer9!^s9B||u_^7H<`K0e_m6M>>f_@G~{s0?Ho*`=kYnboJ*H?|=3P_$>7mnZZ-BCKH+25aVIDaJ7<>cBc_p!R1QJ|~o+!^cyOB0>;j)<z^byaEkM
i>S{mhfBjI4rs{=&o&&SK4A{;g#5&vM5xlg%L18CqKGLGkP4bfnusVQWQJ;JNTG&SU<g_!NCHMyidP6HE__Ak2`Y8rh<t*~m5OPf7~ooHLlIw#tfJ}#2>;AF
y&Lw@qPZY(1N{y-$xOn`4lmCkjN{189sOA9>t8ijA;Wwp*<zsxe!HGW?L#w-2N}P;-Qxl)#5}&<>kY}_4i3<#wXEz>q2j58iRlg)5ka6R!Ud2Xln~Ctfu5|$
bZzx=0Wcm}@p1DHDh9mi%kn=O7ot<!xOTGxL*+cI!?%`8lpapm|4(Rs2#lC;2qJon7WR}a>BWbB^xT@SttuneX}DlSRg4IDK(X$HKo)VUAEl`@C#eQP`>kQ6
Lo-GJ!ghjaz#HbYt0JEimsl0X*N&!P?o_o<m>1L8p*x;lJVk+`O2Wx&Yc2CkhqqUG)!IJyw;!fL!G{buW6xT2X!qGP!{oTViytoiG6LxjEjw7&hAn7XO*Yg-
r;+@T{IZ9>&U6I{?3kKPl7nnChtw&f&pU$HQ%H2{L43U2c^(@cK;}vbkkD#6!H&S3&YcvoA)z!e7}+S%R2?bSxYp@PPL+D;JFuUf<R4Mt?{nnzMdNhLEQUiT
DZ=WNUKUK9k$4hAq@pH(((0qJq$wx_Gbm{ohY+Qc0&Wb5RGt@Jce!^!gf8Lc$_l@}jgb3rXr}3-R*0bh_F?VCCw4lgX9S+>o*+A1f<c7OC@|O1511oKAa?oe
HRgHy@hbVXXq2?5iETWoM=8Ov4+uk*f-0hlEOJ>z1f}@3nW`<{S&8SVc-1h@#YD&(P7U;4-D(?xiy^{Jl4%q({*&7dl8z+Sb%hPVvjBF4^M^>%0{~2%V9?Tm
LmjW<?ZKn$A`-F{lhzv$6Az<yqh|?#$>&Ryy=mpA8&fhsT;(4GL4_hnf+he$1%^sUNq<&Q(!XSBm%ETfrB&sG;tINZkdP{oWCVfH^aQc|xcfQ50Z}o4z&H*<
1p^^K_#UxE4Lv!mK}kX<p#Wfm2>l|TY=snx6eFK`#9jGgz%IG#)C1nR9>P<KA|AbTXG~a2jPMTs13K)8Jg^uG+uW~+6p8yqgZ4@~0H7TzTMh^qfE>#}xh-Vu
2!Bx((?Q`WNu?bsx)ul#(veuiq%&ehfQYMP2!$wVOj-qqJi6eGAYw}y(8U*wBhs$~1CmvZoXds~&_N9eq%b6uQ57)*r7f)FHj60gw2U4Y2gVcwlg*91hoX!2
<542`LOLc%BnXE3g--~fpb~{9I=WyxfGxv7Oc4B%2SPSdrAnnr3Pp;3)~nX2s$Hz;3APMGRSYF6nWE_sR0oip8)X|g=aECOnp!ABp>$HCK++L-gbrath)IJm
2<9+<qJ8GTnhQ{|3K(SyAf-uqI6qGnSgG;0Bjokv-bR&UYIgA?q^!!~%*l|<C-Hb?s#+RAC`v%81)-q*E-D|JMQk`vNK<+qM14lJeghIH(zF16$X(-io*+{p
rWqu%qF;vPgA$(#V40%>&HKMBnOZ}Szrj?p22L*>H|zs&4vXYq0NR46V4z5lpkN^=Qy;NZ!wQrE+M%d-AVjWI12Q@&9KbnB9L7C8SUd6NnLzGjGlL1Ny@um}
9;F`S=8s&jK@P$f8zZJM#OH^J9aGkl4w0Zk^j`Su*f4J{4kDgGjEA?gCr-|tPU4$%uAoekNJJG)FjfrtnhT*6eM}5lQpFq{ymQ9~dAC+~36SU<+q(~Y5JaU3
j2Iv_v>BS~5dNEpc#2WH$Qpa2vbi9GLxs;y9zYxT@OJumAwBf<1z9{+#>Rei!h#E`Qm`o3UK|OeJi;;?U7H#qwWmJ?dLTZZ{|@fA$d1~dp?>(Fr0}r|k7hE#
1T~n|9TazA(&*~Jsfehwr7kF$nnEawYKfMDqADVZX;P4&*v)ilXriQvBGG}WNU0#~W&(vNuFHlgiib#Q2r3BCi?Zq<sB{`7CMY0?nTjQzj8RsHOH$L&nV6uY
Vp3$Fl_wiR2+1u3F)OVM#6(j>69mHr+qn%XQV=rJ0u=P@R$U27X-ts~QE@nqFlS{k6yntyO)$j?v6_`=N-B<&(uYZ^Q2)#SM{-jh&O(pZCWWsc!SfmtV2C0b
7=kFNC<1-7lR-s94#r_7Bxy(pW~3p2ii5UD*c{q1BvQz%Ov2W?b;Fv93ZWPXB!Wa?lqr;?nTeo(DGiJV0S{DF1r;(-6*cAuM597P7fvJyh*=qAq@{kX^Ijap
0Ri-`2PuR-k(l#6m;=tu=^mLioTnsHd@j!0U^da-bM3+PoB;ml0p-jCUr^|wt1V?TQE`D4^?@PP)1P^u>!(9KdB$hkFYo^=vjx<h(jqWjEeP=yR|t~}jAv(6
QdXQ)K`m=ew%RlWA{fp`L{2D&OQbZ0Bx^uhQ?Z9sEdy+|wgxQ@)>my)29b53(Xe5rc@nOrQG$DcqDtv_N0ze$#86X9B`|-(vILz)l%N_x)hV{EZD&kWMW-7y
Q%Y*nkkFfKNLn0LHYbVU8R!R?y1J93gqaj3pzEF#>XcR+grY~3Q4I#7ijpCupc-PJf+DdcDWIpMp~B;P{YMVcPEt^`1k*7SL{QMtKvWXbFpUn4Btt<%5-|)!
!4MP_1u00?P!&`q0ZP)81WZgqP!xqD1T4x@g(WQ|4MZg%P?Qt_OG^_46#!CEOHBkr5+O<vRVhkTNR$;t6a_S;4Ny@_5?0P;0SJ*wMj)i2YN%*Ri5gl`mXM$d
Vgey4Xemlkib8;DVQ30kXlM!ss3}H}C>DxVmWHSjkffz5D2l42q$o-eq-a=*S_Fz9peQM*swz^1r5qzGFkZ8_g^nHFr)#10;KGL8P*{_M_vQ4~8P_pCJygq5
DRRx6&W26jr2F*fTvG}jkfZ3pj+`#gQ`{suJqJe65%W_WTjk~a+#7!cx~Ho<fDh(^r2moq^AMGwn5AupS~Mg;Nm4ZHNl0nZ(2P>W5(1ygDuz_*#b`*aw)W#l
yuDHsfmnk=aXNbKjXf$v6CrFPt<48<-4qnfIvr6KwsbN8d-~)Wph~4GB7&);G6%vW_<Bo8QBqRSl*LUTXm&259kPW5B`8{;8j`G3)iF>n0OQrZb9B=Y#Ohq;
B70=e4(LJ(mx>|EQRWAr8VFz%>xB}75?kO=Vd)1T>D*-F8-SkP2z9AE&5R0!;&xEwDa?WO$}WH_v(13)+}65s0RJT8qu!K3MPL+50TBpN`5~B>(DyL$_IwB4
dP;rYSx7%aQ`{nkm#phL2JA%Wn(@=t`G#}hV>sK%fCn5PC|HV=idhlt*BU2%Q9?)*VI@KI01n4nt0TiegP%UW%}r>j<%629d~?w9BQJ_g2xy6&y?&#^7*WXl
@H#odgRQa$G9U>;Ab-dpEa&sdjCYwq$s5D)ISoW3)gSId1NaI$2;ZTB!i%4TAJ5-MYjBQn1Ai%Z@(QQ`sEj!nLb4v?xY|%w2Z~HnlVJY;Gl;JLYN+q#eF>rd
?S%*el8Er@S~N5RLR9O)ff2+ZhycMH)AouzPLcdbScYK=RHa#ju#8|tNQS|OkS7nX)PJ85M8f&FF8?_e+E<AGdGY^gbL@uLaLFqvMd}zDX(ob#X*#;j4W)R0
192@YMNCx_CzM-GC}j@_qw4ZPgsla(A}JuGi0LSy)1*4yW@a&-kEryGJ7aNos?AzK5n?)qn4L^uQufNZz;lvAgyn@{U8IxsNP?>j%cg#!TVxcUj&cT0ysRPL
c1ahqEJ@-$3M?BP2jUoml9osPKM1oG4**lI@_%6ndcVXu_>aMTq$kE`N|ixj=!#D0X*y}M@t%H<?)QO&F+R87pU}>Op$XmY44#BNCvUHv`sLSk3tvpE4I|6L
`)+h{K1qEO-nKJ@3|j8WjsaMbwT1Hh4s-&aM88S-1U@L!^m~;UNC}WBFYW@ADykYNC?H@8LWqhOf?=Y9kqDTWj1q+k8q%&&mM4zNP|*00{9_Uj%^>DP3SA2o
A}u4akxqli2$(NYdl+OY>B!+9$_<c%A%k4vLz-7<`6<TtqGV>$rtMh86w+~p)hjn_08%kjO|(fs_kc6&0(^cy)p`CAX<_aAj>o+7*R!nKS=t7P42Js|?ciSM
L`Sk-(YUW@Rnbg0O~}+oW*wbr;XF|Jq@st`_mA^k@Q*(|N#@CB?XAyeyq-<+_@}AqnGZjGm(Q@O@33I|?Ui1>7oNN@!1^;@-hIW)-cdFR>X^dj@~VGfvs)cZ
-LZ^lCSaI!<_abzLa30!6YU3{<>#5_)T7*eV)Z-Eu*Mu{*qMnEU`E|l*cEkM^2d@q&nmr@?9@A@p*t`=pC-u<%07AvPYCewuI;$OZnHxkPm<9?#W7Jv^Q_U_
Gz+`Dpt_4<SkyN)Yo<Zlxu(^Ny(QVE7v|pd?8jW;o`;vF2BT+T)u$VK-c`c#sOMr?>qboc(}wG_aJ`avM{i-<!nTObtiVu2#E}qQjA26Gae7oeaZH<GUhMM{
EQ^lvsw>4d=F^<Gi>N55ML4IOdtC9_u0WM~3%X;J1kusOx~Di%`JY3gdV$>ZBo9VQJ*3QGJ}~{?6ghnl@G2$(KG&@`*}6Efa@vWBh+~i_Y(HwKz)}jQBo3WK
IQ%E575FL3`9Pe2>wRzqB{lPjUr1UJN+4B09Z;4Y$JG`fUj_g%)M1Gt5&{B<Afl2OLWzHxWWS#&j;JC<;2_m5$OEJxb*5x<fDL4%D&%SeK^OMG?r;6q#jPnZ
woySL`v=hHLlNnsJc2TcKjE)<4{D)>4w4^pC^U!+u|z>rLn@Ia0#QjyM2!&z6a@lAKm-9rBOpamuXu-mq{`J)gg_J(Nhv8IEK0<xK|u)t3*Pvp9!i3Tttfyg
XrKm)Pv(>|L_k2>E0O{shzML^43IJu1VlweDnd~OKHLw;2k^qDq>J4nkjD9S4<F66u~#UC0w2vM5*>^!3IA#b1i!ywpaOxJp!OV|<xgb;t+#b#6Ovj$=>C{E
I*eoM3ZErjg$e+nD!kBO#G?|L%k7QGdPtxe!cwL;!Xprmo@Ecp0dPS5(N37i`wRD(;x<d-#U^9G<{*m%x(vu;Xw#mYM70qGAVDvdBGrz=;97A_9@%JGil!g9
`P!MJDiGrLFf0ZO1yXa#yaRz9v=P|K%y0yCALGAM_OtrqGn0U-A+9iF3E}czco2O6f4T$Mho}HO=)9BA{v@;yky5k=BCu7AsPHTRl<k9Fe%vbfLisvmrUdlt
8|Uwix4ZBIE9*aHlW$V5?O>#;DI!FsS)>wysE|1yS5t(et@!!(U|iU_GA~E&MN`X|J+2Pq(e~Kx8mIyEKLFqiii&M5K=~)UEB0jgL+Jy-!A#BU^z=QQ4!@b)
ehF{0mU4R7E+Oc?u__XSntYao8C6Up>j{Q*tU%Br0gUaeiEWEBR+F<Rqo654Bkg8p9pW9!FraV~0h-9l+l3@M`8}}pv|87eO$_teSB?)Z#pU3(s2(L#cUl&2
qU{6JP5F{;5~7l>dpyBZXd6ES5ux0mi6QO`UQx?8QU!98MCUI(kg~ARAi0V3tE~-CnaoyKeLc;P5~>1fhK?cB*ANECx~|9?agNCclc(7Q$=iLM?9O>_*{&u@
GGgq?rd}%A86n#Of?;I~zfLrEb~(Nv8W8NlQ>?1-07466JYj<dw2cCo3^b$<*|7a_)dEMIP#6OS^lE^r&Rtz+IMA9Hhk}>@QptdJXkrZwCbc)RU@ipEJx^fW
zpM|*{C+Rd^9;G*pKOWR9o>C0K6ZP1viU)oU8P4{VICYYw+%P<f#|-S-qZy0CdQ+T8Oza4=71s^LHmK2KA$Ia`Tn0X-2X3;)9}y}@R#b5K2eFKGWB$++~<Ud
_r~D^=7KJ+0O}!9d*Dg~638d)B7|m45JmTlP)jC*{0`dai~YNAbWEo#JabebCis@1+7PS(NyR4yAfkw9UXPI5o)0sH<N5Xj_lROfKX&7lC_uiYaETHZ$6`t~
Ra82R<kpiY|0JB;n!K=JCtkx2X@*>2Q)TS8kSP)Og8NZDTzUBF0C+@^LeMmW5D^qCLX}Ds)J-VNtt}}^6%j%2g;NqCO0-M`0M$e-AW+0Klpqw+B>=Rd(hUhn
gsgy+%ppk<RRtvq(1i#oLW+d~iSGd)iPQjnvZPX<5y#ex%TZVMf^k(9;-Rt%aue=EerjA_UO^Af#Gat~gS0d_8AN{=70}T1;}obR0Fh9IBuX?C_0Az;PlO4G
0)~+yQh}JHVo@c6U}k8g07#jXp^0e<3V@G%iGo@R2$+y2RJ<h3ED%!?New2(L?D8ZVJLt~NrJxrZibpPdyiOoj%O)^;RYe6EEJQ56GAhDYGV(@n3^bG&Dep&
bvF&<7e?vfv|jTDG$89l2kC{RJs`vdNwtWElwx17{8ZB+tYQd(M`vI(8Z2>6q5)|Fgd$G-VJK9kK=Ad4LqyR#4y~PkO9vBR)DN^|5yoE6w)uoAP*5cRr4#_A
DTI{9yfOkGF(lN06U-C2baK1HtjrZkoxSW%*6lgfM5c%+MGc@GlIGe#)*plzG_a}VE;8XO%i3nhX(}4P4=H%%#?lZ#?+R%S@NEYu8p;tu93A|)q~x_YEf9As
ygBW?604pRE7&%$@#n%HUNgtth4}?iC%-#~f^-;`dM*_3x|o4dx>VLBF*OeeMF0g@aK?un)cA|VA433pB8PGjqM8E`rX@U13st(Y)$09r1ME9sj9{V!59Nvw
;8Ky$X$1eW5UGd?poZx;h9I^uW+!6>DMcT~3>Ck>8J3Cwqz(=DmSL!PSJA)fIa_UF(bz!TB#-AM1uYJ16zn*OsjFOE5i@x>i(}3Y%;eS`Dno_WHrT47Fs`qw
+O5ZJr8~s;d5Hd!Xov(TNRUbqS`qrifYFyS(4j~)B?q8qh*-h)0D2>&f$M(Ik|8Rq*?~+I07Qi)6a*C%(iAmH(g8IvNR%Q~Oi+aj6%|xbBP6iE{?D(Fhfykg
4jwN;ehkdBKR<c!U}3rr;bDVNn`90)G?PQ3-VmY_^<nW~VmzH>l?k*7j5vG{c4w&L$KbwTnOJC$;dsNmreIz$q-(B&Xc}io%%l^D6k5F?4Wtp7gbm!~RQC{{
^p+Fj4}3d&?ZF3)d$tA)h9SMunJBsj<T7aNL;gGTFE@92g}G>+mp_3`0koPPlS@A2-FF^!aJy3^z}V@KVc5GJkkOJKQ=>(|o!KNc6GqB+Lo&$3F^mO?qaKL9
q!4=*JBYXsH5Y*d$SVxS7p?K|5l<J~t3YgE_L(>v>7b$M8o$3sNOIo^4QTzAi-|FjezZTJLo`IFDEWwaAAhL*^VPD_!LvPC@%=kt6nyzqbxHP~!vlOcQaD~I
%QIWs_D!N<T~KA-xHnuhSssmMxY=B1`z{$oVL{soP^KmAY&Sn%<2VnOk$ZlTy&m{q8`q*TaswuZk8*T*^FG7m`6PCKW{y0bC(2gbq+=*!G9%xp<Rrik;LOeH
=+Rjs>0MxJOZ(<RV1kfRXd*j27-|{%c+}0EIOM!RsZ&vbG8?0Xb6LTa17!0b>ETgDRS@XIs3ZuAX{C*ipdXNS*`KKmB>_r>2|-9`?hK~qzWmd9Z4HbX6HiW)
iOm5ELD(3$3|&$gGEndy<J}uC^H7IifjFp&nSvUilAtC^S`gpa_V;8*t72e=BAz^dA~i2pmOR=$TDzTQ2N*0QV8`5Y7sHr|1wG;>-JQH_7anV`V)-b28+8f_
Nfv37X_1n$gP49)G-~Sth9Oe@ojLsM>k6JYxQ8rhRI0=hUmg5+yBCF>YdK5?LzaFl4GHgfjO^bK?5GPPPkXF;+$Vd@(qp+%7+<>raVa#|ncgA`ri#Z>%7P@s
5lc$*eph%+A<GK&%X4(dI!Tgh$By&Y)7OKTFnq%H!@-j>v4}5zE@OMz`B_z+xxjkzBBh23bXy7NkhvwakgOR+Yv&TF<Et<Q1cC+FDq8O$ixdJ88xf_!chd?B
og4$8P>Jgcgq;rWRUV@9D;dSEgM~PRWL8LDPQKtzRDB<QX&X}9an6KEwtLueOCu%QX!|0Yjb}&m_G7K>oJEmg$2!GXthRF4j-N*lcWj1E17<ij9I&2NpORkm
Sfurna1Xd=UfG19q<(>>Bo$_=5E`gSvqD8kr4o{v1PTfYJdLt%;okU$1}VhQG@1`4?DnyFIbS_YiTlX?oDTGVDcSq`c5bb_$pd&fp~g1McSNgQ2EUe}f=#=Z
2Aa@t%wowzI9#ye(Vx24aCuR9J>h&O_WrT(^&cdOX9fl5U4;7d`tNR%PMkPJ4mRmNM}&TRDe#<>Oi>I+v?B5p2&>c+Gs**?Sw4r-d!u&L3XceY-!1%}z8Hz)
A8)7A*a-RUfduh;tE9$m`R<JP-yZPwFK;|v?(Hecd)f0AOC1J0;6)&1kOp26g<E(MFt+HL#{sm3GfkKairJQ&q!1v&WdS5)qZqeFn=@?P%rVS@pTcwn#zmY<
WH@_APX$L|3<cbIwCq}R5UW%m5EVh90X2`}`88Co;O}}tw$RWC?57pmcYAbLd#;WJ>}B2w0pKw5P(cs}9v>k#!UYDH)B(_TRm5#0P=AcWAqMeVx^G}d2u~P^
0|J1C5_g$9-yQkby=m!qf-oZ|Oc}i30-2hW#Fh!D8o~~tEQX10os_BY4{v^lS^ba=D&Qdlk@O&+u$5_4X+S7Z_VDwUm)3&nfw3v-AEfzxL>vS4NeaR>B&6~C
CAaktJuU_kr*NJT&r^iVl%o^i3GVU_dLJGER7pwkj3>PEO+Z0Ef~8cTL;xBmVcPSR0QJiV9>|(5eXRG6f4pa&EcYOU>0qJ<wot??iC<5CiQNwd9Z5J94BWDC
_l=>HVCUh<4W^i=kg1P|Z5u>c&Xh4IYIU=J3DU#1W#p*Xl10#9*oBFj*2`KjX>v3GQp&B_5X4ASHY`<9Y>l+RRTPB;gF;aiXmrfz)lySb#SoH&7zrqxCX`S2
KrT1{gvjV}rBNV6v<V<nGebZHAzq|%Q#qnyt+@T?9$v`a7<i6zfzTSNBC7uQ<6R*0L23s#DY(}Td*!|&Jtk+A?;#@b6bawgZO))W^<GmBOohue^~^e>LyVws
gBlzbWZsVTw}MTRjyQNUR7p(`l%G?Ihz>K8t$dY!O7Tz-8xT9;p`;BPr87ng3KNW)G`uFAq+s}NU!6k$e{jYZf+Qq(sXN@=4o#LYL<A9#+tc0mUa%l>d)^1b
=e);#orzCp6W-Y=DDq!m#z9HgW@Unsr4UuWs#SMQP)$QH8)2b{W}(+#oPC^mV~H;I^&U4X)5Yc1hX$G&p3#t=5Yr9AjufQY5taeSQV>N!0Sp9`i%^9GNTduK
QIElk*Mi`3@FN(Ez!q8<43tE)n`6OYxFi5DVZ_`Jx)52b+I%0X9-ItFbv{|P!1O{)#w|P4!=o>ZF0E$6v^>p|<tn8iKr%{D4FM?(Ljok7u3{|0*Jcj>W;6{g
mEXeMQ52<Hr>=E2$*~DUP!vui%vZ}Y6caxqNlEm07%0*cXYc{R>O-N??vHKX);NJY1I05YXmQDKt6Peh`I_@Ri4S=I|Ir}9fWcKljKD-h3_$?`@*!x!LM#Yi
e@}1c6>U5x?imV|kf?bMVKnslK1Yz~Xb%`XB|0-wn3L#@88S;|#REZ)+t<K66U^(}_IPiRhn6rzUo2^$Iusrjk;Gp%;;G_P_%-`5pfF-FAH^u3po*hZlv1q&
N479c93OE(6%l#9tf7$kbvZRUr3V4+yRQg4PW%;hVbhXeJzRX4l2t$=0ToIF0+65({C}u|2|vs~W*)>)Gf9_L&Zn9lb;n<6=p%Uoa{+aJN*`3ANR*`@(5)#=
GC(UruhtGgAUjlW@s6<=aW3sQhnAUMga_!n^_sD^OyKs$Cdj8LF#{|sOR0p?WOb+Kn#N1~?9J%IE7r0?^~sxJ6P5gLo}v3b>jMu2@-krw7xxH4=<@3a5dDdV
J2&f(p9#Tx@1I{B9iv&n`5&S9l!xwSH3KH(KR+(e@`I)tBT+n(f>fH*X9L;(WB{xK{lW&>C&RE7Ixdk#p76TECQw(~wqKvSJI7w)WCz$91WHh$JL8XciPzZp
Y&=La95ieJKxCeZYt^O$o!!mvM?6$z5ZL^XHzbqN67A_C&LyIhPsD_K{0U_#^?Ca4ew`d^w(6#cY$$FM?>vv&kbC=qw+y9H+Z3Z0GaO7$_`-Ox9An7A$6V$u
lZ|oDcdj9jj$)5*ZVan}Jg+nbb%RVvNE9yc$#x;CM~s+5A%UKrkzh{PxH3Sg$n)ATh7Aja0XYFt-o)NO`0{i~9H$f{$qN7yEeG_dkDhjlr32_*)5oYBdZds+
O%TNeNX-)gymp)-k)$YTnBieGeZUoe%e3<FzZ@$e`G^noMFBw42jHKdF68n!@jr)G)WMtyARn)RsDYwS=cdd9JYZ=Zl6ztDJ&OmSZ4*PNecxJNzQfZ&`;ay#
I|b%c#AX+1UozB0Aqe$g4*Qvt3hy4&^X&dS5YPuPgwmqDS;iDniRb6DX8NTs03E+~?7+c0mW6{k1U<e`JaOyrKY6|pV_R82ukNXuDM+ab1=Q~iGIsmg!kfS?
Ef^U7HzpdU6g8pK`+L*ENcQWZTD#Mb4<-oZkX;aV4zV3DxFIsGl{AFLsnCDlt6})~<0C&&)_u${X1>9_lNlA?3#xFDijNGGM~<GxWrI-=TpAeKU_}fK?@W%d
gT=ds_l9P*tiSGzHPai(gK;n%kVT<E{OlC41d7r$5-AF^1CTlg9Q?rJ0H(mWP|9QmPN5}L6YGCd%mp4s=%d@XCW>zXGQ<#+6x8v;Ob^l%(I-8BBQ^V5h(#q1
Y&{UiNe(>dEYVsKf2FGPZY2%!ON0+pkfL~p_wfL)lYINuheGQrOhk2aS~PZUFUjrzGr%Z3u&S;~b_i4~nj>wTpg18@8g`IoEH1EQpw@JleJ#;ZNJSIufL4f*
h9Z@ZNi*&;ZEQe#8W5xs+0G&?9vI?w)6f2ndyz#kBG8OhBsFg!I(mJRxgR0WXwkUirW6cHRT2}$BXn_hUiM;}-qV+hn>UY*=bUt=hLk*kqf62zmMy%ix-eZD
D5;31nL#0#W~fM(N*FxGAKhTP8{C>CEwV&HX-rEE6+=a%-Y^kTku)79WN7*_p@|?Eh$5m2VkGt{34n7M%cTd$0BD!f&g#6zSc)RM8%2W>X<`%#RD{xLJbhT&
HG}7{NXBLktSumhxT+XMaaD$bq=^84NHtW<!4wfB!6hL{MYFbH42I{7B1jy;6TuunRvCa29l#7OgY>^c%Zd2!_c#Hw_4Wc_Zu1{_4_V^8PXl#)VMiey3g?!=
oRD(ZTn?AxkB`ev7|ECF@7p2ucOl4`B^_{Ys1)}iI1CR?tF!|=nJ%fs)e}yf@O3Cp=n4uYIY4bthh8wWlpHP+8WW`Qj>JB}Gl}SFiRCT`p&fxB)e6o|8K&8%
VYBBOg$p52z^kS|2XFG_)bP{=c}bZMP=V_a@PVR&s2VCDNsy$bB%*+#NJt2(V1$xrDD|P=pvXkSFw!LyK0tFsbk?&bgG%W0vm!u|+JI{^QAGxqL5Q}Zt895G
h$vbMoD||B5`>Dh=^}7x)dix81=`zVF{L!dU8IPT1(*mL)fuFssED8-APQP)k|2pffbD{*NQNt;8)XV;4(uFHORPhnA}I<2NnY5cN(oOO)O6yip4ccV5Si)9
H4_kButc;((1JuY4NC`P(jwH$5|KqnL=?42P*XI+EfE7nLQ+DFFcO3;q_MYWZa8KR*32B?d6C87rx{-I5{QB(s*_2f#lMO{3=7$TEZB)Wj^556Ekea&Vk|4>
dKMmDg$6Ki%dKK*&@Qs+i=*5!do!Qu`I5vbOPM;Nc$1IdOa;0LM}kN8$3XX;gS>-6QjH;u=ejIB5WQkqH0Me<mM8YZ(zOv3MI%_w6evPY<y@e32M)fSxxaD9
im~xTWGKZW0Y)iVQj*mJKxnN9Qf3VUr3y6CID#gElA;oZlCiQOnNyUeNLEy1w_~;*qa9Lb5u$Z}Kl$G?J>8yrJax_1Y8*uEOA%RqiL}HuNFcBxkQECGm`#5i
UY+5xcL9TL!bJeU&JlEU#W!pzR>1!^dZFYR!^zP01N<TI7mlr0VB?=X6P@n&g&$-%S%iyt(`e@Y$DlpR5c$9ss2ZC%>E&aki>gq;b?NOpjSee!kZ<LOlo^@|
K*sn$%}^1Y_(q>D_j2A}kE!@1Z|{>__p|#af`Gn9B=M8bb?%z<qfKoh9pxE&<^`c}rq3J(v1^LNm>qq6y7h?d;s@MH2a=L2NC<oJ#Q5+Y;Um`m>B;d#fkIG6
tN(82`h(ha2C&iKVhF{GVtjd_`Gz#>jy125qLbb3Nv!1i<O|${V)jnS_+<l6w{xh@o9(W6_ipVQtGuomQ`OKF#!1&6`|PQyB0RRzh?E&&5k1F(<nR|K`$AdV
L=jLB>8#Vym%hZa1X1l*%LW=0^O^%B_9AGc2_mKw*9i&#BTW-30xm`havEwTs;~1%K0YasnINhnrDzzEnj$DEDI!XirG^5iA_5>Hs%QyiXi}0OX%a<Z25Bjx
rdgV%YHEgpAu6gOq?&1^DyWHC0iX%K;4(`nNVJMU1uDS>e>{PNh@A$Cs3awTp_xf&{!D1Zre=vLDgsy*h@ue2ohBHiG8#eokAC`y@_S4X*Z84_tOwSnp!Y%_
M-GM4{eV$a4jkMeoc93oCEqErB_WL1B$%qa>kJV@Kuk5Pzs_%#Z&lu#{h~oCu9{SmAL7KOi34NCF7uFZS{qauq(Ets`g-L|s1_CpEHhZ)Eny6ANwb~j8X8Mk
Oy2W!-U1o3{Nu=o0lnoz*zoqQx$;Nkg7h9l9fT+`Gzx4uPaTzMNR){NBOUe1cu7=6P!h!vG|eGNNKi#kND(bWRTQ_r``pp48#m;G>+eU$u&?l-e9yMxvmk9Q
izykVb}1{DqJkDCI^Kg~yqeaumy0OnXs!X-igGzOnQRMvL(hX3--+`)(L|8^eC|;8GGz?9*8&)t%539;ZX80Q2yQ}kO>0IRMBz2DX_*AH)T@+TY}vM8&7HGn
90vfob6JozBODSGUMpc;p&;@P4!W+4ub$i~zFG4EbI@w^5_`dNcje;I9{Q03*!ZTeO<r-wN5kynyfEyhbiX8tGXOzp1%o+Gcc^mkLT+$U#U@@{CuD^Ins_?3
<VW|;G+^j$+D#;iocA7-ZVS@ly%FP(LGmZ(&sQ=~r$pt|(^ByaBJBbx0)W1)47GH?(G@Gf12_}fm;wUzGgsl}2nKL%G32FMv(b8`cFlyK(2_VA*tD%+tYjJp
nu+=(`R?;<_`d2IR*<4aBmtIH-Brt~7aam<X&hiy8U`C6r0y}Iqul8!gUyFuE4<*y$>eD2h{<*&x`{Z$d~YUYD3t?lahSo|j2Pf+D1u=$9U-%qnX;VZy>)c%
Tgx~#YAx$fQdKzFvxBYJqsqTuCd@hj+ok+#P@h}iX#6;+8+A%HwX?S5?3v87jHfC>a?1pWmre*`DS~1Nh=act6FslG_%QsC_4M*Ubg{G!R6HMg?lzAfeZh`>
uE0Dw<+(K{wa<1mP@N7al7^}lpr!(v848j~ijtCIiKT)VVp>LgVAsqWqt?4UYtG}9V5^oEDjG8k6jCG&P`l%aw`6xJaT}OiiI%a2vEyz!<5;^X!uf~UH_+N2
A$ccPE^a1sJd{*P+Y4i6hOV(RNurLDZ64?($a#~Omj`)1A@7Cq#<<6Bokv}`J`*>xdk;<Se0`$67Vkial1Ss+x(A7rusvFHlJ)clwE7Q+V;<=Q>L-+>a#4tM
9%RWL`A4^pTdFKNh=S=jhN-0GoU=J}<GUfr0LP8Xyu*08sWvNPAboNa{*+bum#7ArydC7_)~>C15}RQ%K&dJK4;DEEZWLri5lDtVD&X<x%{)Rxq4AK#%7}~4
UF{tKL$Q-fNv~tL%NW9a#XTZ%u0-mt2ch`>eJ_QH9!Z)QLflM>B4{QJQ7q#{SOAtJwQ~sdi6N=^CUs;Wt%{RpF(&C$SuNgFOeEpnf{vJ?fq<PSk-;SdgiMlD
LG>EFe52hB<FX0wXa|U!V5CFRCWi9dK%lvSinCC#lfc-7Iw3aNpea_yDXc^~OEP1O=wT_Ysl2wGg6~z~l$keW#5828qyjb?C7dbaWfI*s$v_!bVlv2)17T81
31TT|YC)Ln46qa`slZLAda;m$hN{STkvysw)eDU6<0!LOMBTBsNT?uTC>TVxh(*K4cS*Ef_naosa~;gCg-sST(JpmURRSYP;~wvHPiwpmZV>h8!{0FYPo#M<
DbbGf$9(iL>-UxOwtRxZ77`R_nGkHC+uiJh#HvIgaWk=@X0r444Zi)gPqKLlBt6f1N$+A<O4vf}t3Zd3Sgea^0QJ&ls;FA36h)2ach5I%N8$Xua;RRI6DkP`
5Cj@V5)-5*VAzp07)o7e8tl0UBfN0I5SlopO}8!0;3F!$C1K+;B|!RdtX(I&FDVqJvoRjL^)(li*zl6wTs*TeO^}i^5pg8MoTHt#n&#IDun{1Rkg3jBGU5)o
RTp{EO=lS~#z#pr94+B=k<wC&%qPysCu}5arqSi>YufX9=y@kmwrHb9y`P?2!497ZK}>P?jzwyR@(+FBdKFMSAQYuh5~&Jk5@sr-DWEA6!|zZ%OeHM|zHXMh
s+0{8A{2?d&mMXAan$ysq%o({(mV_T4)ZK02M^i79J&cviC{fEaA&9jJ>cR3LxaG6^lDV)6gkz7`3#>_&60Yb&TEiHL!Q()hX>E??g6(FWj<*+Wqu&VOD;8^
W)Lb*xtg|m8QUSaki0s>S#b-OZ0y74f%%<;Sg_%U%9vR8iK%5uUX<_C+XD3PockN9Dzn+7g6>THa*FAdxkDlo4fp3;;>yI<>@uZJ5)|Dr!;R=uYZGoK34rGo
2S^Z<f)jEP;j&NcK*0LoJA9TPa1y}*QKLkmwn<Y!J-LTZGm(bpYt;-B^*pB<pv&fE^11}mI`O^dp#*IH#sP<_!4ZeA8ZLhTzH3CuC^B}2z_~pwe4NXJIL}ql
qp#ZWkkinTc0ixbTeO-E_UhwC69+l5OhMhCoAo>9l7^pQlKIlj2adb+YvuPpQ2!XR33b>#FVvrKiW_0k3t)CXEbI31C#JfY)B{O@|7v0sMDTwL6uXOXPrG@y
fG0>LC?z6=#7Qy1jkcYMr&HT4B=qU5Y-*i|(;A7wiL{hp7mhc4kzqwWa(|%kK>mmjBgGGhp6?%^4-Pp_O*4znHX$MG%#pLB7|ca9R5y1e%Pd=n?*tx~Pm|N2
)p!yIlg_p24;-SIGs&RI+PlfYK%POzg@kyQosS{tItoWA;qj3y+Y<T=p7*?J&%NuJ_YWEIkkW5C<H-QLj4cP9fJ4j0HavO@z8?e69}tt))ISHi4vWWm9&M9A
JW8R^dAoL&ggmRE4u_(Sn47Sr*#|@9fpm<c0n#s<G(EDtYoi^t(3d<}!ed)qobjse;R@znl9NDCm88$Hi6ZkECf;1*uZcO3eWP>jl~>7w+4Rqg9^L1gjbZAE
lNffgL>(twnPWK4SRvCPcXS2~p#s+n+>u4n&tARHg?x?0B-Oid!SlCVa_GD)TG6m!`CfZ!&xdiG$<gYW1ms)U=nIz%o_XL-NPs+w(N@~8sXTov*ygUrrbO{o
N861cm()-+gvsxrGf<HP$g?s{A3fC2!50aSlAfrpkxo24?lPs@qjoQv2&3NYKJM|H4S`rZq8_h!eRsSm<~(`9N^8U3@+y+i#DsHcd#7pG;~XhyKL;meA%NvG
r^k9^%dfaV9Z>0@Lqdj^5->n%N=hh75e+zkhLkh`K})AXr2tIOCbX0xT0o(oDRd^45}g5>qT36J(A5zkN>wSbf`Ycd8c;N8G$v$=h|@9zLyeS1fux~Ql?nxD
5h{Ti6`%@A0#KO=WF#0OBnVifq$wIoQjt|DX(B3EnJ6G2O=$&65qd=fK}gV>;aAjk{4amm9sYgVx1J*R=LfcZ;Gq2-AIIVG))RACLt<$VpIcTR3vHXr!>l+r
TsgyPjyz`?x}51@lR#+bhulVbARK`Cm=j%_g;7;C%L#@`B8a4#hamR8Fwr#AM1e3-Kt$gki}XR55a1n2+CI#y%2PwS3}71-pwm3CuehxtV9`zG4cRBtV0$th
gnvs6-A)Gmq69ENP&ifkdVQV)+(QisD!efKJDe(Kt5;dbpabHmh$cb^N}!<vB&AfQg(xbJpb8R6LWrn_q6mT*k*cHsXc?7eQi6)ADydZpKxr8$Xh>)T3TOZ#
LLoa1VMWTYGMODn6F~S;3319PsFJE^2;jo*U>E;{(8wOcljtT?K=Sr<#t@>~^*-eKKP7Nd9Le<uK`0D{l{iVDr0s)3!|VuPDT;ArB%%>zO%6XK{fEHhN(fy1
QKDE04szm3P=YZy0JJ#l7l;@XAD~_In35T^&Rn7<XX`>y9B}nT3_(KpN*IL$5TS_xrJ3!MtKfEPp^qbbK2PP9KG#-|JOdU^n#dngL0A(5&so+P0}36UC}G+(
NCi&Wb0R)dQjk#%1d}pRQ%w^{FvO!p3KXGGN+MDRt`iaD`66)<DMEqL6b^+-LXoA23-n;|CN|{-gW@mh$d0hmc1UoH&i*Ps0mrXxj;JDeaeGTE{vsQ&tb8D1
zDx>{p6cPenzR8<Fn8n-KfVP*g!31n9tX7xIZs#wh9?w_Nl*|DB+r3;qhWnVnW3!!C{VgLt(3W#eDx1Eo;bkfRt1)tz~Y(7qjut2T`&Yla9a*|`a$DIIZ^54
RbnzOx7Gq>u_sb;Z#b6Gcbc<<o;RxAFr&1=2%(`WA}AgNOyWL6#4A9Q^d6FhAUd*5GC@yzT~G>a-V#+zYprVs$qzBQUoMab$rC~a^B^!m(n*W}Gz^g8C1Jf4
!>rmGNo#_FgZ0bjn!L23@&Ot+kUkTt@ExCNC1^rq1^pIp9s{(4&jJ~_2xtjulXD_zlofU+4NL)r*P;Z5y6hgJ6bWLXhAL8;popk|78n9#P$F6yLWK{9hu6fc
$V660Fs_U>i8K@;q}X*03`E3{T6DB%D9oBXAUG~A?2C26pgdbzC57Nb5UvsK5|g><JkJXkw{J&z6aw#H+mLh`#6SsJ$y#GzofaguH5QE!k;X9)Btt|&#9E+?
L}wN|WO_g;1fdA6LYOX^>6f`)QR}HTFk^_KsG<rc3of%Tu~7-56ga@-2|_aA%%v7GnV?38gplY^;-YjI!i&cc!&!jIwxXDcri!4^LKJ2+86!X%X&ObP79fHV
pSc2*H$n-c6e&VZkeXJg5RHi1(D`(<8yEn9q6O&-W+2l9(=`PZWLgRaq|+lt3l?P{D5R=JifCw{F_q1d5iv|elLSnXMG(-?aRq5oka|?lVeU3+noN3g;CU1i
4AT)qY`7_+D5Ze%16*35_rz)OeH33;9AXsVexw0>0s<gR1i1&{AU>(WK@CXM7eQarGHyH|4Yqa!)%V31fdj{khnKWihKfemNU&WfFX-e@(N8HVa`ggTA&45#
;td5l2S#GtXK<QZSRkT_4HOuW(nYa{PLR_|YR1N_K_-xkXBsIjsMd{)M#%-Kmqk((L0VYV5{xSaFRiGvDXIkZAvZ6ZF%^t2o^dGmda;vOD96L-%H`4>Pqt#o
_CFg5I__PYI>L#AQ}BO_CcLP23n3cv>azSK)Z$`-t*~I*ZfA16iQEz=l?mkH5Ht@b#)8;OT>6n@8c+&EgaVafPzKl-Q|T~4BtcY_Z;TrWW90oQKZk~6{bDhJ
Dr`vn=SxTT5XJrbME}>uDe?L9i?I2P5dYhRC_fzeJj6uBKP*9@u20a=J^H=dzdj5bqG5#Z4%MH`yl6B*Lq`{Zg}^J2KuTzpiwtn2!11ah2M%v&1IB{$RUvrb
DsDrA_Va>GoYcw)psNuhnT8$FQwt%JRu(wa45jLGm@MG{<0?0Zh!}u?9fni|h{5f%1U8OYk%EGG8oY5!$80q6U2^2o!4ByYVNhAo9R6Z}Iu4AsQcyNEg_Z`&
cgD#-$d4#(>|#uWGY-7#-MO<h*EGHJA;Ssl07(RW9C0ruT=(@VeWHHF3?hN>he1uf;Qb*W>JVUu+<b7KEeva5(_DkNk5C4=`}qg>%l`DMLvTa6a-e7uArfI&
PKn_4$DepaQd3R*jbOx44G@yz#G+oJf2+W$CK!|b%%U4uQiw@SIzQz|(g^GniGe?GKpv>>2SZUcL>@kJ07y+iL{$-Ly^G`Lg#hb?PbdKs?0^8wpstk$g&zQj
2l+{$q0k2rpb#De6Ph?8)&W5N9xDO;t=0;rk$$Oz!n_$kP%=R%z@F-%@^~PVAK2{${|Rb5Qerg)IKfg%KBqWCoO*?QaS;%MGd@A)s%I*~2T`U!-Lc#~eTH!u
GXA&zpWp!H|9rFy5*t`_EkMI8D-aZ|F)C0Gz(>7ELFN*P*qi-00Ma@RRex88(1}1$Gz<fc5I*ETS`<<Wo`_gKt+7W?JHjSpj_WVF&MG1TsA#261T+EA*Zbli
{$5O!h<P}$2x}@Y6>cv=rHGHGnIuTSiMWZesUUv<|7}1}+CnO(k{KA5V)g<ZyF@amBz+Nu6+#-x>z>x+j40SS{lB3ye{4TfF+(M)Q$au0I0Lz8qaR=ps9bOW
{)AIP3K#qFiIcy=aZ4Q|4DV<nhzbY6CFYe<D;XinHp7Bake~=4IVT$ccP1%%aD+ue1q{cyT^$ssPOk#g6+l0_aFI0;K@mjKL9?E_iw0Gp`6%d3RUQzh$$XV5
T_X{R)Imi|4xwcwAQFmHHK6iP&`nJTK#qg~p+X>H8VUo+JF-v)*l0?LQkP}aP>@g!f<jSZAX0>=C<kev`!XM#AwmZr|GHq3hLVaxnurPpg*bG;s{TK2&i*<1
Yd|7r266W2FNf;e=~E-B0X5kAFC;wd{E^TunkY0BQfC=LoaS84@_x??X>ukgPni(M-02gcdp*>hD0TGCSaO=(kf?E(7%WjmQ4<Joh+UU*Js=*)r$`i?v#7jE
aV}-0%1~A(heYn%{utQh8Vg%w(m1H~g@Z$as8H()=_&!iw%Qd4xa0@U{CIfun2j&7tFpe!<cE+SB3)%LU`mqzgG|*3f8LVyFNb>KT#{WBDoSp{vS?YkWHyAH
Y2xB)gHeoiZl2DyH<l(>EzU%y2-kVXA+cfR(PAQ@{OM6#x2X<pb{Tqlyhdp_b({wG#nj&h6Rl??Cz~KZI%g~h6_aN9ANho{gdY&RVYSd`I@usff~K+tq^Qz{
k_o=7VP38_01mL=yfGh?lk=T^2&6soN+lJvQk+w2Ul8&tN+=}>8Ui8cC$#jjPK?f45_3ZoMSpOnRG>~uJ^sYxh9LfGhub0E0Z>Ki!N@uZ(x76R0)Q$>p#UNd
iaqM6k9Z;)b!v`=!G%E4BpL!`N{J<emMCIkq6(O*hC&q>X<!eE1gIDY4MEiB1XU$;0DdTthoKLsoI*hw)ZeivX}@kio;a}p2MnaKMKpo>1P;h43I!l4Pzq9;
>JtcJ6`6m+3>hbJd1JW;p9fY0D26Qpg2LWjM{<k!;V3-_^D=wf<0Rp>agXl#Uru!XV8ge&O4FJv%mbl6x3D|SQ&Vu^2U&3jU?NE<YQC8;5Tq2$-!cIGJ(xPj
8;(Fb0Aq{vBahDRJ?~=JN!+~DIdC|0zryz3F<CRS$(JRRu+zo`pR6DYDk}}tRX|$%ZUJ(T>vW_Fhx~9MJ#*nd%P=1ozcJ*}eRV0Zm>x13PsxMv(O~id>~Yi>
j^#Olj2!PJCJaqeNK=|od6K9j^v?nDAbzl$gg=q*q3~p%XfT=-^P#<l+joyu*N>0|Pz4l<)j-QY{KkriVhYfhn1Y%psez>1B+E%O$u$jC6D3SjL3T`3K}50U
?g;_4h|>emVrpi)4p-MuSu_!y9pWJmQ2c&qdxZy`VcdU|k^vzk)ReT6&`J~@qo>XD8@=Jiz;5CjzAza0h4A;?y#h9I9zamZf+YlsrY0UC6Esa)3<WH94J4gr
prD$lkqCrmpw(3XHAE*?jS`BXbl~90%iN>CvYqGa?^`=WR5UD-l?)>h<}pcTa4|#$1VL`yP%Ml@5i>zRMQajF!UPQr6a+}fW185r&T1HCVWJ8eX(EUr{dvsP
6v5%M7MKl+k_CX7qAJY|u@9Xg7PI<o%6aft5+ElAIKVujv{fNMi3ME3ix3tKwsWH?rB9MNQKTIqY-uSJpbY>TDJfExlQ56m21Jnw2mmMwV7tz4w%c21G`b>j
18hk>-EpFW(_kmNfX@;>fR|*#FAk<j<d7+X7?FUEfoMq1sBvT|>|k5AvpcY;^e*fXApQ)1y6aUM6t5#gdx7aMGKC;lSP2gyb!>_G-{9xqoF-J4Q&hrbWkX4c
^`?vaPP8T%qNB154H5*9Qi~->Cm~Oxh+ul;J3Yoa-@Dl7bBG*?DTr9q<^@v3l+d()uW#9$v<8EJ9!$PP3{4pV{Wgz1>N~rRsWjq>n35ofNvRzPsvR002+<Zu
%wrOD1yq`N8jJQlPd~9<V1L4PlA0(?K=}e^go#2G%wYsQygO58r4S%g)Xc0yK+v%$(D{H09Z~=kAkYa)Py)Z?4S_S01F0faCW=&<91rJLFv=fd%T%GP3O!sq
lBz-?f@Go)ggb)>!67U>mGoqS{X{(gf0?uHPs!NA>)&|edq3lBfzcQUSN4BL@7h!egoWEDD0>DIAYVUleZTMGDVS42P(p>FU;D}!mVhZr0m#6NfI5_U52U3E
(Mr6y#vcLpX^v!OOiNAsqXVXNUgISU#8KE{C`>zB>F<)7p&AfE8T{h{_77<SDoZMXECM)zP^AO()GaB3M&f88B(rilq?kDf<S_JmfbJ7{j9~Fe1AmkUC@<zg
f4FEV5&XVjY2OnOQ4~=`MGZ0&?LE235PHv^m^1{|qwkT{C)I>^9@(TR8bOFjkUjy7a|@zMJ)pXW?ELjcWJ*FMr6?#L+l&+q0z?2xVTg)Ty#4beQ@O*-a;#Xe
U_P_bp(#iJf|oy6nKeK(p)f?0GzC!&P#3x~8c32LDvBs7kV;x7`%w%DqJ@r{LJ!}D#b-06+y?3|vZP8=+DaIZ7E(c)3S}rLMred-B2b7!WDz-b{@e~H?L+RA
DF~<{0)Qo8h@fd#2US782`$h(f)GwX!Ki*W!`sIwl((}9--8HIm@yb+7r(HW;m=3n3_Oa6I*DdjOX_nbgw4tMH(cgzj6;MryZ(REw>?Pn&R~bU34!baNA!A%
NR#_G!2f~lKb;I$n4o{o5XqS4bdKDq(C;gFDZ^7pRaFipd!tV%T2YSd59_+#acg!Q9YheFekf6eh|oco(?3TEO<&{j*>r0*>~Q{Vgf{3CS;RO{&}?>^PiQv0
CcDn{seqbfyBaH~??VxWw623?O=j9mHA6s*cW1ku^WdKA<Gs&%`L@xW%4LWvqUWSRPo<v6*fB%!^W;1xuRSB4U%~UouXLH&$UVE`gv9kK(g({QK72j65KGn_
Sze6wfT<8~5#!uM`a7ny8WFwi+?~h39v>bO;~fF=grA*MXrpt!R-$NR33Oo=R|pVmuG)N^cA%sRPq!EqKW)0m@Byzl?|{>@2aIBJfaQ{>f%iS>b*zR#YesQt
6Dd}w#tc;U(9=XQ%w*~~@aIKJ@ss@0y7o;DleY5LoyQRx@r6J!q5~KRAUqaS?P>509kfKPg@}KAN+xl8<<GeO?%~}<C#RHr>AimcUWs`X$x)Mhxj^~vLGK!$
1@Yk*l~UVxkt+C&<L33_!|zMb`&^(NsV9MZvvOtkgKtL0NQ_2pihGk0K#Tn!?mx->8Hl109{(fUTJw$E^A}MBmS)!<rVkC1`c6}MV4bq**SvQ@1O72au{yr6
Z)e~hNlJMRqqT7@1|R{`%Cu5qq>_~}cOWKN1Y3gC?mh71-Rzs)9C~rh4Ry1c3Q1Znh-NpvyneRh14#2enSHyIDHw-H)861DW?3ofhMt{9AkKvjaKZbFM^#?V
Wo4L#aU|3S7-AQ96CV5CYk6xn)os-chJ`_7*f7wJ6axvZ8xH5<fjgut1tcI!5QQjw35l#mWEu)RMu#vx;dHdb1vN=QO$B(yhP@<ANku3d5225l`A6~P$5Y!6
7=ENLTAx(zRht-s3-^tjKEE0s4<CU-|9-8^he;3muqT7a79mkQDpaC_B0t-E9WgXxr%qX85UBxV*ar-fH}AS|n?NqLjhwx@{c+!v?(#eKZIZhmu*0_uJt5hb
N+m9+?u?NZftyopUo>A7KJX)H5BPY#N^WzW_&IhM?R&bqzVCm!<_uw-r!)aCV$|uaVek!=U@;34Zb)kz*%)-AiL>oa&X^(~l;58P^}?LSV&_EbX^k=+PBL@r
4D_8XxDs1qc689!Cg$98vkv1a;|BKvy)YP!i<d*eQ0xhSDFR?M8<WJr_Ymr+s!o%03-=Uk2)??SF&}zTerFd0-nM>O#!3s%!o#m1L_}GszbUFElVjd~d77p+
ad~JQNvM?4R6LngOHIsR#C^@<;e^6<608{<Y99VL$)RUFY&ZTQULbMPSvjcl849l(@-RFnCpK^@9H+N7PPwZn_Eh#!*!#A0XC`)+y*nc2QkZXO97c%-NJ9Y>
q+<Ya;^-;sAvBlZeI>-BqRITN-MQ8_9kl5^<-;Q>f<;Qh84!VGz)~nkSn71pwLCv6YJR(xdk3ex-io(%?-c$Th6JdG0Av=C2q{PgW^3QY;RdVC?s>bzzF2T;
hG^lS4f;Gso=$keAk-PPii$8>Y2y<MXM)Uq)R6U5!W|T(PS=Mmo;u7ESB~~oHGJJ33(6hm7s_@@$lR3h&&X;WgsUy5vjd`!pWvQwdn7RwF=9laNR*+WrJ^Ni
4J9TB*wDc-qN;~eHY^kt&LmcWC}^aJq6QeL@;<=!h+$XUs$|hihA<S&?(z^#lcy2?7!ag3c`%@O`nt}?<J@{^?z|I@Cz+v;f}Xewv;#Ef!A6sfk0S?Zn65po
8DBu4xVj>~9a3Q-#9(BgT4$yMK0<qpe(6X0RT@VQ0Dy^D22g@a;uZi28C8e|QG^76Ar=s%iWrfSMx>AlVnLH6fEERXXvz@JLgCo)1Mp|h@}Yw!J$W!{^HAsr
9zr12gVciF!0}hE1)u;V0!VY`>aY&b9uknJ$xS14WAjSQ0n?y=nlp`!oRc^R!ccipDM}Qc61e9%G~nGsQf{TKEYcfcsk`_eLYhS2oxC_2smD!(?9n=j4swnO
+c;ejQ$x$_q(cMdDnC#WD+wwAR!i`tGKe_{0t|*s-RFMjpAvaI94<Nan0&9INBkuE=gtGcNb!tMoNzIK+S)bS&ric>L16xZ>6olz-N-_^7g1F+L;j6`EHFI9
ctBPOYmzB;b0zEt!k+iVfLI{|=sa7v5e=_B%x`&kXIj$6v&6LM52+~=*#M#x0-xo<k)(XGKE{bfo7ez*uz^AD0QOf)rj%-dFDWacHBbt{)s+Q>ArLPC-=0i|
d}F=SXK_T}2@9*VTAZ<!tDbZ;oYAS0kHa^UTFg;2Qp&=ZG@peHhdemF;qCAsh`{_L7N`U44}xJ77zMh}d;^`t>(4%DX{TQ1Lrn`g4$$sm^z-0a@s#65rZ7<~
(7{uBtSEa}T{2jGhh_~S=z1FuV;qAa!&fBi#1X<#%2Yju8X1AB_3E6{&mqA({V<~Gp#x>Uo%Ni@c3euZ|Cpe#iwM|3U*___oC)@4N-5Fnkj{hQ^7;HJPqoac
4yfBb2ll{k4_0P--2Z6CobiK^H<AGmD&2(9whTyVq}wwMFQ8*Z6%$MpQ;d{v0F#st>nsqlBdXE`0ieqer6p8f&y7G@a^O?4O$ZRcO-N87IUtfq=K)GoJuni?
v<ajPOhDBH48tJ+K!h+ORYf$-5R@4SQxY*F6#_J%u?WdPFkmB8Gy#A$2^XjjwGL(sa?#1A;UJGU0^rD|Qb%*g;pxmL+CcOFlOfk@FK<F*EsZJ=13ljw9&i0v
eNF-a3+7Tl3QvCpPrBLJ`fwd>&VL{I?;f}~5mbW3lN6#!g)cMS5TE3+5`{mnyGLr;ih+@;X^7Tz>qqjpNOi~&(Nj|~O)V8gv7jUNS_ev++W=A_5Gh49R81sM
RFpyH)In0w5>ik^QA|{Xlu1EU(WDI}6-5OxcW#NAA({Y*4FRH~Z4gXUkdz%5N@(hfU`CA9qL?ZMW-9lLob0{MpoVD}tIGzo#KAEXKuuarEgM8&m?WBYp-qfM
5d}b11430Xh`>Zivb_n?B^1OIER@W_6AaQ!vmp!-|2!@#3WU5d>~s+j#FRujbu>uT1v9gWrhu4YVx|b9CIYd8Mzqv4DiKvALQ;v_QcXid!qRQ1h$5+`0%&B=
(CK1m5Qr8U&RsP?4MkNj1ywXm)ksrOB*91=T7qJQXo#VRDyXXWW{4@6qrP`~I5bRFD1%CQ1EdO}>k@__+Zrk=qLLZe&_PPUOi3Y(Rb_}OC@R(>l?qCtnj)a1
K<SA#F`?5!u?sX*QkxlSqhw5xAkxfHN>v09)D#2}5|ngmimF+Ns+bBXDuY3)s)(SbikhM%VVH<2Dxs2siUF>)Qx!p=Frift)eS8q$yGsV(GgOVwA8^(K~SW4
gP~}mk)cMY7MgJsQ=<u@DgvTf8W@A1p%clw{s{NS7K0#8GokQgG%_+!P$5DE4Mp1&&VR|A5zZ-6aR@CDf#aK?o{|CtA!I&~UGET}j(ym<M!35{%A!3TLV+fr
!WAhGK!Vhz>#_6Q8txaxPp}sY-g#GwltfkGcqc_Umk<#FMu5<0#6&a!LY6kACMk`9Fi}M@s#-%81Z_r=mrXs4fmHH<D)6o#P*#XuMxa3y9n*$rnyPy_sg|iq
siLY12EeFfAaoJ21juvP6NpS~tph;>Fv^=y4$_pPOSYL>f-weK9fCxOrU#*lx{IfjfeNmu#h@ikje}vC(%Od~UEtnciKLE3f}UETSGXQ{6oA;;qS&#Bl1(}z
DTzQQR904TI5sKCV+D-h(G)~W6F?Lt2vSV0oJKYrZLzi@iN>8JK;5(}RYhABprnb4hTBs$YZMeTRRmEpBruI7B$5WQ%|u8@5iKONRYM^GOq5eZkWDR8Nf1jE
6r?~vRWnSGEP+AyYGh-Lq}N>~6cjH_v7^GEpo$Vm4w7Ii8o?A*nR@8rs?`oB7}Cbdl%*CiB?Jl5=~9sC?&GQ-f<~ymz3ztWX!?9I3(Eu{1Vaksf{iPo2$2hH
K`|NpkK!t*!081kMI}>IT(-#m8{l;iqy>sWk0j^eO5~beYd9=4!^Do-27?l3V9Z1`r{!Xfv7|9<Qq0UqO`?rL;?=5fQfy~Iy-gKnDWsx+h@fJkE(N4Cf<z55
U195Nf@lr0(2o+DUWC$Um9hL<8OKUL)L_WS$OM2vAqo;p*)Rbq3+aS4O2o~3W-HFzaA8-)G5#b2lz-T%l`q%j_4*9`E?hBDm8y{(WirXE)>~wkxbbud*o~~?
L^47syz{~uO<0{&+~YNj_0pVUb%rRhRT?vre@86j)>&W4FnbODynD>391uK6L##ufD1SVWD-wlBi2{_gv?T>Z)YVBt5W*A&h%qc71Ao8Hfexa4#BCx{L=en+
`_w!npWt&5{pXlMUA!)?_uPO6)(x;M|6zmVS_KF;i_faN1rj6=xQUHz9+=Smq5GnOn3)oRB#*}K8AS^P)%l$G7!PnLevnV|OJj-%cb}IoV5^XY(-;n538_j|
0TL9zKhk@9%q0merx64ZB+Nxs0#XQ2oO_Y!75@Sc2n`&N(GnFEQA+oi=x1u;Zh7LD1aNB+n5KrPqei25cRO9$SgJ#al%Of4(&?y*Dva~ARn|HwqfKV+$eS-t
wv%Br8sO?KDI<uQ3TQ~Ele3!CIueAS)HSlgsHx8=9QPn>2<4$VJ4VD&DM(OKSjMTbjR93mV;U-l3EUM;6gmeGG}P72aF24Sb$1F$%+%~k){eTS9;!BpAnqb|
!5TEuRK-CA&tZdZv!c+wkuh#evHZ3N77yllMD4tnP4h5iT_niLH39Ac_0bE@F-m@_1obo0d@eGHlMbs@(HZHDh@kxlflpmt+9K3jyW)1oaH8;Q!<~Mx^@*xJ
@9vN?A0K|}ZWLmk6@P`qjQ#WuRN*p@@PR1)xkG{l4uLI^{GGn3jnBd`&E6(d1qBq|*Sqxha=q^wbey3yfW(+;&7fw<LJCP@J{W!HL+Ln$=ubqn5ipmayxzIM
xlZ?|iiKvZZe-N^Z+PlS%(wQ37q7YjNznelJq+JlPSpG#2#B!PWwsmbuS0ua#yC=f3sRQR8={GltiOZwo;>h&+LDuPUwyhm@;P}Uu12?q-JBUEk~t=X7)_u|
O)U{UcQ|=N^ZsGS#beqk033JDFjx+v=#$&tC-c80<FUT}Wy^*#$Y>C2V;BzU)RVtVI>WD2hMesZ)-Y2kX7_>~*V_a3rTgr`F)=eLKcfP~-r<uZ!vd5(PV+Go
C+)pu?;{#35}FOg{ZeDHmEDCIt3;DF7zRkc-^d^4tH?RwkFY(#>5obCL*~2<=JUb^CT2(GWet*fN~HWyI1PoLD`EFDLHA#(;94b&f*_<44ZF!u<u5$oV>`<V
OhpOHq_wH{d?p-myn-`-Dr`_-a_q@bD8E1gf%70v^wJz~2j_x&4r&o0!o(1;)R6?TQ7aV)ForOw<n9mbQyfxi4!Fbge&Zl#g(%VYw8+XOlZ)m-kn<Gkiyk9*
z|7&rN$8)k0%V<ut!Vv=t51~7f=0~_j8By&%&NwNITEm)`*!EZH_p>@B}0f71tH67DOvIvcPT?i{@QvbGtD8nG+ppt2IvsR5>vC%ixJ4Fvx*qOMNJ3>_$^Aq
N=4$-5rh|Df(o;C7Bgk<knsTYv+;@Zx=xCIzFF$2X7KkCu|tEAw?}Ke6n*kezQOc?hv#4)p~vAQ9@EYqSRO({%hJ%+u=D0lW)_&>54|i^^?uO$kp-WNW1dKR
r4K4%bkwS+@o9x9)B1{2JBjLH=z4sxG$-o-JuD72EMfIa%h<yEqWEk(j~pCi_s%b~rF@Ch*Iw0j!pzn}<*Kx@jYU|-Db^^WpgCSQ5f#p{nS^rml&U8pp(LWk
Q6VME%eHGvGSi5xk*cF(E?6|twl$&&Dk^piLQXLjN^5LRF^Z|!$400ihL)_13&B*SLN8?8nCFs1VAMr*nAKUujjb~#s$FUnic)!{2zpdnYm`Ohd1*)|{W}p|
J8V@)o4M3`gGl?t7)3-;(JDR2t`ZRu3Uq0ngE1Q#rXp^O8K^A_Xw*5LUS^_s<QJstnoJvB<?-VTRYgP;K_pQjL`g+SFPYh?Ev>rGY(}VX+A>DkfP&jIR?di+
3MHDNhKQ<&2_h*bT0<;_0--g$h1DGM7$QTKc@Oge*r+~X@%7KId?DfkAqk{Q1r)?V0AONxi2DT>2N1vqv*^GSP<`eFers@&VvCEv6now`z3e>ULlcP;?+m>I
t}VkLb%)9rg$h8%|J8$?k`#stm?l`Di|b8SAOY4OpTJ-4lA=~22!LW%nohUw=anA}T!V?zyC=!n9w9*05j0Xnu`vNsO40;PP!UWN5hN@WQr74we)LHN^b>(F
2Y`|eVGJM-2*>c@MMKC%R;u#}N~8%HD5N5$nW_j=a{-x3M(BYoT$7XqFiH$aMxl0(VdQ`c{#8%_Y>+*Go}j>b{SSY<&QsR=aYxtj{^RAbsNRbazA%?8+`f%|
lZUzP5b}tM1Tdaz3WMr>LJ&n!FoOvB2Cl{ED14w0f{7Aupgn=%?jx`~U!T|?%0Y@{Ntys67Dz$LY7vv@C7*REi$*m5Hw*<RBlo{?_NLA2RPh7d0OC)abXfsd
ctRA2u(YP>?%fMic7HMv5Zw5Q=fW(rvK0gEGlNE$gquGJ$)K2rX)Pf=6ExaNH58nd+egd3Xwf}K&6*f#7&<6<NfHN-y-+=8G5Ht|Bk~AF3KoVC$Mqn#Rxp3F
QW7H)M6{6=Ql$Y=1j$heMG+K2QUDb&g1}Ictt~_?6;&xyRV0uB2$EDqQ6*HBN|6Lj0VP!o5R(W*gv_ud1WZEE%~eqmR76P>NJRlqf>Kb?5i}~uN~EnzO2m>e
B~efmv{fXOLQoP6k_0rAgDDFrGK?WqB@81%0W}Rp6;LoqDGVhM6h#pua3_Eev@s18B&kX2KzRE&AU~={$V16Ar6-UYO&W-3Bq$h4ln4kWdtwNcqNW0brm3N%
r67VT0h($OlgM!%c2lbIG$xubURqrqN}WW+u*gz`%E-jWkU5DWO?ktDSc0Nj3PPfyyGJcB^Oa^M2nP@lqu_$%`Vj5!tcfe2(8>a}jF<#yLXkoU34(>8(CC<&
B$67ZZ6y+D0)S0HLRCd5lp{?b!XgXY0z4?8P=Cm<YhlMl0YgGMK-5bU6#$VXDCiA3T(l7)!3z~pCbK9-8z`GOH4NfXhXE`~X(`eXI@mig+99S&swnJ^0BO@h
u^59xR4X$`6pC98Se8#0j#YS90Dw*sv4RQ;3Ye0Cprx3mA_*oTrYWWfB4(JP2}p$|NF<^PLB1RaWj{!Jj$*ICXp%%inF&;`<UU}K@?d_{AfngefIn*rA@sNK
(@bX$&BMqru8bbL4%iQJa}%{ww189(g!oxL2n)QtN?C;qCAi!QpzyXc#)=4zRS=%zE4v6o-t8Fh@<BXq8AOMoySZxTWy{?#OOiHrGE_uPjytO4B_<{$&}Xa&
1OZa^42DY}Ve;;yS~eBV3_z2Yz|TE^;X@=J^NlSi8Dw;!7zi^Y3qo-J&t_pyr}Yee(DnV&8kU-R2x^HT=dacMymNoy{M=u0s*ZQ8UaE=6VQ>x@g)$sVkn4z3
lWa@qZ@#cg7TBEt^f-LJANVz5g*C4z1T(EI4RTmWZ?I~JYc3_~`7@D1LR6PzTQd<tG{Ov|u?*kU`R1>;%-<l_)|G*Ep(@i?w9K8J;^IW2BS<`V%n?XL5s1c|
yx8IMyCTP3?p5Bpsz@+IY5P>Wo6kDhV7u7Wu10B&wIn!MQ>%lu+xvR;<^w~{Y0k{^%=T9>a%$iqC#oyNB@xj=I(jV*?fiSr`T<`G_2H(ADN?8{k*-?=(jZ+t
mD=^Y8t@Q>ZYCch#e-D{ttg&=W?G!3!+yfh#jHtSsaRis7()_zj1D28t0<Z!ydZOAyH7qkk_0ns#97v`l>=Imakj!t*X;M|LudyB#p44A39ju9^Vf-zLE*VY
7OAXo&vGxa#Gy3m?12L;a7J*ZprF2D!?L~Rq-<qOf!Db15g<`<A;VK>CB;O6G9(HXAQuH@2GcStx_heTpu1R&sYpGn(51CQV51hT)1-D1Xd?0jfJm$E_u89T
bA?N`w6t?_0w%=}V~KJL#c^H8ZDL-hZ7SCpjk$qR(vE2iK%nq(9XjeCd)!c|9o+zMyYWQv%3{~AMbx}G1dv;5b0V)=+4M!L;bzr$<>lV=#gcO}%|I}!X$<(c
80k@6d)E&Rw&IPt?ngVuK{wlMaey@S*0nK?qF-tz<98K?RPeiq!5eb|)R5}Z>Ws2!fZ1e2GrZK(4K&gf8)%|0c(C^4r_+&w6S!)@KX;p=Nn75hGP%WI%)tSE
rI5zr+OiOpgZ6|f1?>pI-%cM!m{1w(SZ-&5*E>>0^7wu!Oi>U^+g52Abz^;&<Y5X{-3}NrsjXPR!NAk(Zp8t8bu%mlngxAj_kT-9gOiK{7A`EK!MqJDQr!vI
@2%ZZAbb!roMdQqnKXhfx09XZ&%8exH!9`K9d|(hJ08CzOJa<5Q~=!9;N;9=ln|<f5y_mWA&CUg#>-*_fuIrw47*#1t6cE~7eIG$7VR_yTF+Hlza$9;Yj*_t
0|F#hX=Ni5x~s(OH*_vRN#s2NDAac=iA3>7VmC#@PlOUkj?HwS9}Dx|?_nwzI&@#JS(+Q>tsW&2)a1H0V$F8TVvVreM&1Zpu|}aHGk)(I$njve@(i`>1qdR*
9x+Ig10bpfyXQl>9@ud>fP8q(FvdX4`Gx_89HGHsouOex7=gv6&FhWHVMDgds;aC;gN+4NGcM%@3Zgre01=D{!$O*1IDn$NGO9{*n1V_-USf|RR1rcR-O$+B
fE)z13!*H*bUh$-de4kMj(kD(Pt9Jeah-&Tv@)Ur>23{`$hfB@3!2hIKF4{;rG{W1io11IGh=kR)obN^4?4|tOlH%BggDW)8+UcQR9d*+Fz<0gvJ`iFd2vD-
iAbA&tTYR2Z}a=`NFFC0q<L`LMj`NPcY~VI&FZa={y2f*_Z|;=rWc&ftpLumQ%Pf{oy%Fu9(wlXX;DL+H2KcBb!Z*-mfuFq>KrfP1Q`N}0QS(h8sASMHQ!xu
8nTk+h1g<+po3cJs}Or59rui-(ddq}Gkjr@%}w3b%?+Q29aiJuf|3al8lnvl(IzJ#PKSmX40#nuY%rL03ILrHMVboB&au<moa+j@L_?ObMLl)zz$Ax3x|WqH
me}}g6<Ei`h0|LpUGK+%;7ofCq5S0T0~4jlZIfeV)7mXQ{P*ZqW@e$1f*_2DdMokiGuGsYgIIc)PT-wQmfi|oHSV#(QibUN>quM678c^2ru&W@HVtYP4v64{
HoYF(J;ioW6|DepNFe+1vN>x+bkQRS5i9_LPAp?=0gP#c4lkX!a>FLbyVt;h4X==Mpg0#=s|><S2Fc+}?q@LGs|bTavTDM?&yW!MIOsMsMv(YupM5UO+EqBW
z_Ily*2s^?kBK-sOGpV51Y*cc0%x=+?Ltg8*oJC$h8aFykK0TZ6~zdL(~zrY=e-B5q)6y#;t<&C*EV>Zc;}nM;!8_GO*BbIS_T%Tkiyz_cQF)Q&0>1c+(Fwn
6j)?!bR?;VdxmSigM)o=X|#n9o`_K*#S~bID3I2-uYURCdmc7qJ6f?u9xkxs8x~Z{M?P1r?i-y`dQ5;Y1HnZ*Bh-x`k)b55tKX2H#|+lRkgy2hh6EPBB}nOI
SVVg_Le;V;;I%z+nBngt_lFqn!shg;9QMOW0t87H42&`$O|RiJ0>zG8KLwzT40j>nAX6G~wXZ1z?)TN-pPkMNSYcC@vT>-}z}d#=oKVtSRp~3uXjrgp%$Lq_
O%l(UI>56Lq6zb>)bD)~mie>SCpbbVF05tVh}M;=oawvF(<GCkbec&XmgZOvi3BvM39a?e!a21GX-~QcK^kcESvnyTtlRAD=&JZDuR3eJw6T`0Z)!_m%@nq+
Xso?Ob~KcnZ8WiDWsVMy1h=Fc@zT&B`K?LA*1J5!5$y2r;J~uLn_iANb^}GCmd`fo)oBmBlpW1mbHNp(gn<(9(O%V#8t~Q-Ou|M3a=AO%9&gV3Y(o!QfEqPq
e3}+(mOR%3${0&>oP>yKFk^^H?UWa|Jhul4Ln-&5#x8K}3!*@W2Vs`3{eAl0hKI=K4l*IBejYW|;qcZDX`StgKC<o$IXyw)?B`nKqi1T+=7-~4+60Oj;_%~V
m>D7>(kA(~0jp~U_vR-N#9`WM;n2k0>oYnbX5TqFX0v^19cr_$0w9Y@hLTqt8&!Hg3z=Xy8?MQ!JFt^Nn{;TZ@@3x;A6@;Bu>>3_Uj=%7WMf1UXa;JKW?58b
FzYUs@3w;Z=sDHh@1sH4Q3Xho6XDaSwAO0*BF1hM8n7iym_Vc<iD6vxXiqpcZjOfLBL_721Fr-3zp)Ozac6rD@Ftr&K?Tx-R~KsVCtN5R5n%X(#^_apf)yHA
RWcd~bUEc$r!qkN^a7%5K0NfbO7e7&a5G)T+guH<WDBrz%~Bdhz$qf*8h1U4ss}TJ!|C;i5KvOKfP^NV(l`j63O;EL0h*fEX;#2{vutiPtzS$wgEpotD`=o3
gG-dx7F+@IUbhJIt&M_3ghw!L6T9%_8NhxZEhQxBAmG~jL~SOn;}&3E#RoOmS{8H&SYI^;mT+lrj+}a^C#>x0*6yiRjf0^lmn)4X-&q`4r%C6C%ZSxMU|tas
cLns&HV*^ndrV(xwXvYP_~4Oj8jt3cA;cr=(D9++fuKR62{Z`xJJ+sM@4K5$HVFz%%-sv)6Sfe(0dhIh){lsAS_C92KyA+mHn(;yBnqN3<??4rFz+>O93ixq
WuCUdXjvT>u?n~PE)jOA@j{OxI?s#hgq+R<gbnprf~frQnp1jgb2Kh)i@So|CcxjC-F!mvveG`2=y*UMkQ%VXUf5n99Fk`;;z-Q&w=+p<xJ7FdGYCl|eN9gF
ZL3FC3|Y>0W-2#xX8Yc~Yksepu%khqiUb&`Ys{VW@bz`!4AdIif(>909rp7PBZ)E>Q|)@Z4fW%-t7P|OQawd`d-Q^O9%9v<?|LKL@%7S$a-kh`^DMwb|IPpy
hrtGVA~9DPJBs;B#a|kZVg!hL)NzW|<UVa72eac7sFzbjSh=ekTQ}Zp$qG=jfmf^!C-HP=9qlk2xWT*5E2l0ms$roE?l$W@Qb3{HEe-jwy{3z547h8&K;tiw
ON^Dq`WKKjvBC1jCJ6``wF~+60%F+rOKO1lV|Ka7J>MOy7gpx-W|PlaiIHKti+MdbkncWGhXO{*7#a<t(<_d?Q6mF!FH>i)v!mX;j{JC6RR$j{pi~h$8&Vp+
2FZ>5{Izq`qTZWbA?(nkE6FJ84=ctl;H^$Do|7mS&>9vx`qeZ@J&kVA9JtjV!&?!|0{RliUakq%26R~Qls!Q`V6abo9zrJ??QQiWhwq!|xE(gGt6paT7JPuP
+lo|mmpLGH+#Pn|KVaIKlnEBQ55O4vRJU0X6`ORVpo=K2KQnSz+J3${(B^MtJ-RRA<-^&HMtyn47Il7Z9*N2bkO&Ldt^@-L-PvK$7gf^f4_5elGqJ$FxqBQ`
NYZSP1M#AW*xx)SuQ3$Oo|F&1VP#O4faUYfx*g|duMr4-5M!y~BpnX0n`6?m$Vez5X!I5t()D+_k85o|YpqAZ__$VY$SlrSn?31uv<P#Yt@QR&Th^FsyA`T4
hGqkzkQ@@hlOR%u8J9D_+Uu=R^@gH*jDchrCP~*ArJpffkgE{e0Rk!d2XI&9KPb&gHNl|hHJ*?Z9N4Sh<E_oUIXMkOlU7U#I4ng8h0F6up&+5mg@q3y>~7FN
wB|tNwFe=isGONBVCo6fSUcis2H<LIL7>Hs!U!?D$~|DdxfuoniaF6w#lG)GDYGe@^V>XZ@CM;?LEU490zNF4S`3D?P4_-GzmB*%+{4|j<3SGu+!jc6IVd=0
Iw6I%D#Zic3_X}J8G@OP9nsDArk$_9Bc$qf(;}(-!;u)`Dzq(C3Q~<nv5=;F&M(HpfKL!%PZzv+A1{r}pj8U%-u!ziv+Nt7?2UnqeMzJag;y(eqcR>T4PtQi
5cmovgb-0M=Ty%Si3z_QNiuacfyY6x*k+-=hC0#<;-zA5o#fMrX8V)JV)qLOapw4Yb%qnerXiLuPYAK03nvf1J=|2>RDh~hgt-C^p*Woo%=Yq$J*n<}7p+>K
H=@S_MywyF;cOxeK2ua}QZ}f(*IRb4=;QB{0`v$saZwc^IgphzK!p;l)PlMwsO@D~zg**+@ta(9-WlqHw%^!#bgvxM>_l<e@!FLYfR5lx&gOSs9cfO64z;n^
rLsKYzb#V<Y|=Er1mSOQ3MR@+8&h)@7(vaDTakf1C1zyW+fy35nbIU}A;uebAkeVIoA{Gj_5h&0?BQG?99&UM=D?9SP8_Rj^<ySC$mVrWOA;9Dgn^O}whd~k
jSeB&yBG`r2D^dSz`f;&0U{%)0~NR+=R)>2FL8t7s_FNjj=K*1da?H!#si7rO*{rQJJUmNBe8gH=yHGQqGW@gAOi!t28^A;mYn;n_G3(*JQEU5l<mE2Z7tGr
d<%+MR-78=MyqB8D~{ws5~zSnLlKc0z?heEi$m<jte?tgK$L`ZNHtJ`JJ2{Rdcw?{Z3(Khs$X?0Q!UjX=d<FQzA>s=Wf#9?5?U&NJ5n~~H7G`vTwhkkZ$_mi
*Spd;Z9hvUra}4AYikQskl?@GDKYB;7(gdeq695@tfGD8;p)@U1@zt2YqVw~A$H_T5P$qk({O+zqr35rAO?<?o_D7fdkj`ODvq;ADv#bPeDeaghiwosjdY6{
5fq8<6%V+-L5nM8#SJV|on>6l1WU%^wxt&&J$7-??QS=`yaPjVk~gD91Usg&+`ksBcCBRRR;%lLd24-c@-jv@**MYN-NZ1ux!^?&#0afvIxXu_I%?BSfT0M{
Bmq?@^W-^I@9Y&E9w~jeJ4HNjQzvzAl5+{3mjfPgDX^rL(p10@h64+hjDeC6ryF7FRw=Q8Y>aA$V#FS3Dr)}Pgu2T>=z|wFrHc;Ur`Ykq%bo6dgW4cc&LlK>
LuO5yhah`H+Gv1zNY7C5B?E-yz6_Whw*@8;*`glcz&wpej-%&N<87@p3K}OPle*#2!K_h7V7m?hHA7T5fziTbkThAFpb3~Dz-T_Nor}Go?xq@74l%VI&lF(>
#88Q{y$LanZ88n-HMFZe^LKjI*cM-=t+8hvyP9uw?$;R5Uf*Z%7(2w-Kn#2Suc`d>KG+Rs^Jfu72kPbv>C*^s)lz^c+&Qv#Kb4=$ROhMq2kE1PkcNvd6!^nb
@i+C{;9q=m>BFZUCS+$uVZkBQLHg?kaOt6A1(mffvnDQoSO2r1+1l0WxRy@H9LJ_D7RuAiFu@Uh{*oDv`Ac5Ldl^o+hD=k%p5CD$KFMc@2z>+Kkoz-c@Fnlh
oF6s6b?O1}kR(urUv?yLEeQj5NhJ~}>hqHWjcXn7>CDbts?F+8o*{mxo8)Rdie&c+PB(<yoGmmwCYEx@!-^n)VsUGSDN&P@<;2GsF*SzeOmZmdfLoboJo0dF
i8)HcO-QDbHA>AvFeIfkQ2UPa&#3VEP?Qzf&9@$!drvyJ4WXDfVL8`x-f4v3EZGJd$~tw1$&*f|xy_iSP0>vkEF$`c<=k|6^PXKmf*_(BxjW=(^AojMyr{c-
Igd76=4kGzF1w!*IT{h}-y;(uyN^BZJ@Uh!k%V-n3Jrj@k$!c7$qlmmC(F-vn)q)speP56=JolL)DVPzN61QIOT4qsPMKW=j_2owqN0eT@QO^7g#i?pi%a1e
F;_{G!1>pyf?hOH5)(x=2#7*>?DzA}FL^-R5-?1IwA>?tiYi;*DeXfAGPG@FLcZCVD5F-T5A?vyPxOzURqwt7;b|VtaJS3C<s4Xa%QVp8s30+MgNf-ThsV#q
$D!x0g!;4b*r`~=?9+(~dvrd%y=?m;qH}D<V+~prbK+GU;yvL)?-AO&znS;Ti8d)c^XAE&^4bYoM#aZu=<h&$HQ=uz@{V&iLndthUWOjRIjA-y><#et5@jR}
q!U=y4OD#0I-G|AxwZ-jf;@4FtH0HZfyACy4+rU8l|YFWgQ{9ZDFTI{X-J|FX(>PnNGK=@2VirC-u|tO-J^H+o-m2!pv>&=dps{op?dMX;5}sAZco?g5e{+O
dgxat@C31Uh0uMEXKn9p(EX2T@-In~p)zM5J-wW6g?MYWjLGLWD!|V?x67pU4|ySQl1ImDUGG5a+A>dSep??LbeRV%82g#0PM!>Pa6!_ingz?IHiNnwMFe*W
ysZw{9z)9V-h!pcA8`3UBNlHTF{bx#z0mxk@>iB?2x$yL(}{9oRz{TL4CORvy24Z*N=m`ZylCb86HzkQrx6Ma{HkAv<~mnvo8~<FDxxmsK|8$}M8mz?R6PUs
xOdZZ_CEdhhI!ekvbxB@x2dfeE$5l6QBj4rQ7FWvTN(oNQ<qMd3~o}K8qILaEf_*c8e}0jXD+RTnrt8pSmEIicXq=R+hW0(QHNAh5pmXCvo#MVkHmIE>qWuj
$fiip-7n2WEixUouuW@=#&XURh>RGD#0{W+aK7F`Nex^|_Xwzc!)JvN<(r%rgdU@&2Q}0=%cMAIjm=P9CTOjzrxL~^Ic9OgnYynzkly!`mzHabzL2PxCA1dB
6|CV|UdqA~zI(y$6h*u?&G>`Now=vC9AK%4?%g%)coXX$ljxgJ3}x7rrhsHCNU0biBtg+^7Pq+R-*{w#euvNx<*D!xJ#1t;z}HD#=4MI{#yl?e@Hg!84_Y77
0Y^wUd^(6x$|tz{cDo*d+W?)h<jUd}DnO)0lx06wBRQ?+Q?J!|*(MTiZvER1FVI9(Prj3kr@@#!T6VIt;!>3aS`-%{X3frvO`BowICXWB%qe!;u1*h*8d&f{
To9xz1UV7=^Uv$&+nIbbOuS~Li#+KL@jf4c2>e5{k^zkyOw9sEBa9$%ZcLi~vnlUuu`elt*E?gfaI0=NQnx*{rdzWpF|{(s7R+ow-&~Z94>#q%@gT$INSsJI
D540N%0Z*_NG7tUvP!_fv7z?DToKlOQ!b#v7?qYs+5ON5lm1vwINA}3Q2B!i#dL6_j`K+oOhJl3<Q`eWss@JB<)NVUfM|qD>>YcqQzoxNe|^GDtD-FtC&a>`
`EFnj<;D-YetHi)ysbjSbqHV5T(};P&;$q(*Q|im9}qlz*@E+K<K{wH^*Erk;=+rFRzkvm2@d_k&Gtm}r_XoetXzTa6NUvCiSjLgop5vTIy}M7=PToAq@EBz
6i9h=vD2P8ZgchP&tW>yAnX}j2PX%2h;|gyM9c5=aG0^BIdzvg(ZWMg)+7%8-MP#1?dr(9{_lPE9ZAwuhZ^11TI-uYegY=4#!fk|%WdiB-T)r<7g2doZ4;AJ
5p7Z-kJq(H#e-`#pdzT1iXfXf_yP+5V9E9;mnR^JvWERfQP(>VKAyrjYGybWEYOFuK?U`pKt+O-qNu97F(1bVM;CL2B(In9GL0@n`iR5ecE4<tF$qxuu>w#6
NJ_-1F;ggbFeW8C6#Q4aQ=!|(vpQwM9EO7qy}IjmkY01$l<q@;g1)S9oPz|(JS&eJWdfJ215*j1FU|@WqM=$S2A*V^uQ0>26lwXNXrBQc1n#yaJQw{X|B-=A
5KuZ0EaWHyKsZkRaSl;R(uY`OIlxjCQ&7@Ws-Sm0-=;&U?qwwAa8r@C{=;SdG&UsN_?zW+hK5W!X7e!p&nZkdP8r6G4YSoAd*^NaX3u;Oa>Aae;cfIIob9Zb
@1N$NAE5Lyx-E{;_U}~@XlaA%Gub`hh;NS=+)IFQHAgsW#N2>XgqbRe2#O|HqEG6F10_NX#8nhj3=l+70Ygn}B4`#0m5D+Cf=~kOtVN9&)KoaiKqLnfh)Nbe
r6gs9aAm^itpEmT36O;&hk?J4!+<9M!cK25-I|UzBD#(PrzVvVBW!JVZEnz}x+H}`Fot1>jA4>xHoipwh$6v8+~E>kxf_m%mqAG}4jrMCyHj+FGHAiWFtE_X
n73>*23-a$mIJUS{`?nofh3vuTOQ=b#^;kvP1fFg^O?N1pKu+^yw;tY(1@Z9PIz`~bd;BLK6iDVI}t%iPr@<boWyw{=w45O3(=#7UpS4c7}EI;CImas5PPv3
Bi<OwE<zT2Pj4rAR*0c{&pV*1e2*tN$eM(CgpnIudp+&Kiyog!ZD-G|?)O3kF;{nT4=KU#n+KAj-ih1WlY`CYc@IV5=DSZ%N<71rQi6pvi0?6|_V0Y>-#qS%
81Bk+=;96H%+H8Gaei(<@ez?Fpy)A8%Xe+5wC#E!-{Z&x+8WwI5@1cfgD-hcHVzgnL@IiqeAow&^#hXdhgrdx{XDzfW`c0eZ8X(*GuA7Y0IKy9{Q3<%f=$g4
0pv3wmW)wMet?;%8*t7dVY#}WduPX^RCZ6p-8>h_<0>dDGm(K&H@a*1Dcer9`}SvFIXOiIhXY8-j6!Zp&AG#)`eUB}(Aincnjt?Cu3CMm+|pH95b-1Jh9m2&
F$$tDwp@yRq8+ghISrDU60o+zw&96{^C{*);=^wV$NX&|t0oCmKut6|+{(w<3-Po%C8M_a<jxtk9D@iol{Z%LfQ3}hUvIjS38YMbA=jWqg{*R8PKATKbwiJK
1%TfkPp*9`7O_!^2njYQS~Xf}8b6&w*(g8*>IJ&ptQ$09ngRF~=)1joPuBE+bO6{e2XfTW4i!Jws8EyeFoww$AS3{O=zeknPi}jCe>^n76V<q1Z?6~|YJ5CI
?St6QKuA$Kf)og%B23Xxdqm@ZTi)<4JXBrhrlRx)PB`LJ!l*>5RE)q=#wbH01g!#+AV3oUDGLO!P}C7Lq%~0!O%TMz0Tl#EH7HXRG*uB(6#+#wltfa+Rk@C?
upSGOr!IKPZ%{AU04^`WnoLy1eu>l)ePXDj88u2M!#Tbis}~ubTd=^k!)$Ky7znx;rPVg+>vYkXDq+FB1`|RGB6hZ<=tD1TJ`pctQst@6O!FyN9lJa?#u=Ik
P=?T5HXtZ0$R=OP>_u(cv9_KvYBASmAhv)`uDR+xjz5p2@i!gu0L-AjX(wo!)MA{@sf?%?nBs7}+X{xfW?N>Q^YhXgsKnb~=3t?U(F(PrLsp=T3$kOUV%tMZ
kPrY8LB??H5DlQjv$O8WB>e1!QrKI*x|~mY_wsQJHug=&mtOhQ7vhCMV`*QLP>MzguC*?lQFV%q29e!>e?Ku55p;zW)vF}#U=<Bo{U?#+ccuxz9Z=>)KHac!
EF%HWqla$h@dqUw8P!I4M?*1=L>a;T0lzc97YB5RG)lnWPo8<1&RK{f7ErA?L}$$WucNDqd0S&SXsD=)xWS{H`0l*HQFcB^eu4nIQGY%zuP)5w4$Hqx70)ZN
lMAOfF9BnwrbP5Zcn>==eYqaD$^D-%x9tA^?UC#qM|1<*zuazWeiHO6>Yt3k*=$@LR<<!<ec=uL1N<CZ{7W$Wf<c<B7$hxf^|T8`5k&l^_PLR5w}aQgHNo2g
hka%;{xZs5aLBz*6303{=El6{Z=go24_aVPqKKg{j)DhPJu?#qZ)S&7^WM^JJRx8#S&ZQ^6s)XThTap#i#C-Jt9;+veK6h=%Zb5airYvk*$e^*ICyCimZdFu
E8L(gi;aP$w55Y#(q44{gTC-q_BQlD(pJQNk1&hNmP8&oyRTVd;b1p?7RSCeXiCacIgk-$8nn8eN#^(&qwQ9Lz2>>4--;gde4FQswC~8Ld&84dw+KmtAwgph
hL8$;g=h^jz<f!3k31a!tRQ&vrjb+>fQ$qf29PjBPBSSb0LQENg*@?JCQyka9bgj#nh+zxQzQ~3JUV|42G|~byLl&k!x02wQck;T7IMX#jyxvS>6@HT;g>EY
F|i8Rst1x*9F~EmRuh)8CN!lTc(==gCbCnty>W3u0boN4stwI*KRl>SS2Kh)GR{tPIJ8~|D~_AKw*s_t1Vlk=ttYA!1z%Jw8*G%N2c{fb!Y@42Xl<KjWs<Nt
Aarm?%JU_kT`)TW&2}=aqIgvDYMpdO9bH<c=1v*p;FzMKrl}|qp%Yjj9w2xf2M{9C(iIq4wm1Y9N1a&TZyFAa<a)W?H?sBPM*woJo>L=IqB1NNLX@+ZnCzg2
Z*J2;rQY?;u8YA$a>|@h4dk#xOeVNZ2y0EeyLU9Bp^yyWvC+m8bkm$0(uR<%qD4gI3R}sRO>0z~8OHLl=dr%Mx9giWBqIk`K^p+)I<U<pqtt^}d)qdVS(kiW
HIpshY8Vb~RWN97lb+o^e46vFPLD&YKM;%_ZfuM|f&!r#0dcLJWL?X;11gEY2Sfm!Ajqr37^eNsy)CVV`ZYkh8Z;6^Xmaq3DvmK~mR>mR)1pn6dQD>)nPw*8
#t}nrHvqfME~L+b89O7xLOrp}BzAhIRbz++#8B<?MQ~@QnajYD9*Idv<`=Qja;~<1E%B<sFB(0F^n3ROXb+8m@ZDHc!3vL~NYh@K$9oLv@0;Rs8Hszqv^Cy2
gCfGq=f@XA(H3e0vE22~FIF_|EP;|Cl?Pq?>pbry=03geUEcQ*EjeSf-J}B`c8UsyDjqo}6A!)A@Y4`g`E1BRN1kpVNhOdM7@M@rh<9G-wUt^T!Ce$Kmu@n8
*d_UORrhucFHQ5YpXF!IUYyYK(PTpqyYlc12(Xb48t#?u$#TG~o|iL}jxJ^|GguF1rS0Xe;Ti3uP3U33Xfd<^-g?EmBTj%BHk|?M0wS8L;5r0?5Zv5#RAQp0
C>W(k0CMJ$2w@5pP<o04V<0h9MYd*9vT198S*M4tdFNTaBtMfl7hX9gvLc+LQ+S6q5mE*RPBDlh=!)ybUUQslrjJ)rbbHE->Gt^gQ>&*iDN`0b-tv{K;Q74W
nj_%q_uCz%y0vs7tb0^PSEmj!tal?8X%P)|=w1Lb)(*`Qx5awepuK6b4kl>vXo1G58t8~@B2Wq%vPV`Nt2eiQ6ItkBcstH_@7GekWjM3jJv<&cWdfeF)f5#`
X}?FF#=VOLYS37lRl`o2KtomCc!1W*&2x8$zGC#Tfi}bG(PX}5@H$^)Eh^-#aWnAso20D`J&X2eNRL<nB#?m93J%zOq*gGGHM;2`%gO=6rJYP#y$MB(fOEeI
4korGqhrII_TJ^z`%`8qLs&p2wwN(!SY$!b=w0+c)9Yx+4xYmeb;QFR#dxTK%Oa7TokH`%ZW_%J1VczSINbtSMCoRhScI)Q8hR*<9cl+iYWBeD(qq=Ohq6o6
CkSE&G**W(wY+E*3R>7`c-v1H+H*Sbz4JZmR0t-f!x|$2075B?90OepE6waICWU2c$9!Xb^185KgT1bXrR+|i7gD$)1G9Z*wa<0Fa<4d$9RLg<^bc4dfy&h-
b?w0_prPa?L3mzG9VhFqaDb{r8p_OoP}w66M68aFiyiW8O-<^o8~G!gG>uK`tIiC#5YA*^&|updii)J#A)4cjiFG)-myIzLi1TfgZ4jgPZZpbZ6qnanEjt<J
hT;KPY}0aH`9mp4BOTd~8nrp|(g9*U_2Ds+q&LkpSUh&s7B4xVP3K<Tjb1KL;8k3K4G|)QaUgY;OAvH{8uO?+!Hyp~b<oQvO!g%Lkc3dGx|FB{9_oRl18J_>
!nv5a)>CxgOdauYR5@E$ePgil^0M~4$Bu3SDtEq_<ASd$tc{`QgG7jvhETj95O6S(oXaLzuuW$vsBF5V0;z2mR1KJd&dX@L2O^@@^^*1_)6GMioWXp%cGoA4
H0siVAv?8v9BW3a-jeaP4ikyA(PEJxbcqhcYew>GC^FTB<PV}{hyuDdU6CN`rv?e!t!yg1#jWM#3*lNbsO*kDR^v-S*pNbD(V-co2&>u;2=77jgMt!raB9Rp
kz51~(8I<<1dy`d954$cGJzM<6HtOQ!Wsu!2-X3bN7sOL${pWegFw2ike1uve*4f6)n(HxGpj<qf(9Y26%bj_JTpw)-bn=_GN#o)iy#4Iy;cbDgBnk<s=|&2
vYIA<L~)45C!k3Egs*!9tVAPpBIm}&yUwQ-uv87~c*2Tpb+s{5D259x9&x)?_vYDXdY9C*xVGvIh-B$8v=xkRZ>PM%+^UfT&@3JX!2zM77I||5Q_fgrXk{@m
9Wxntq{iKA2VI;t(L(a?E#G_wD;;xJVy(N7?)Tg!=*$LjpzhrxjHdQUxKNk1b(2^&`qbom)Gf2Nu_2<a6<pR_FOO1CRZWCaG&CC|4<}PAYz%|m4eEl3D%OJT
_u=uZqd+p~^G}F;Ug3cA)5n?SpL$1tiK)@>(%{j0-nW`GJ?I7q@!Nx4qZbf4Ss4r4v(5&c*as~QB;_QtAQl&`YI2@z8$(X`FPqEH7n?{a+pN)=FwX9@O(BY@
X{E@#h|a?_SA6aU(8ccSW{qbWCzB%XDhND4kZfjz!rjwT)9{P&RZ$>~V+bDsuFjan5oaBWcPLnEivy-j9a}jB<nLGJvW4Y<>q^ts?uK`)Vsug9E>S3U**7V>
hWc`eSSVmJ-4&EDA!sTA13?6<MH8TFL=ze&uEsjT2w>+sThCeMMC%wkrO~f)2hpH6t-2c|zVdGAAF>NXdPwZ8lhWvfaMlz<BS+L*kQeN()FCIia8Dv+u7Tm9
dOPErd3~&4?Axsju1;9ikvF|}!I(?ZGiQby2HrFwtcY(iC%4yGsjPfAkTTW+3LBC=I);?Hj}(@}2J}NPnjt&RDrDgt;*pG8mus#tqcq8S>l)IyemQPp;hwgD
uyek{uyRnnhyxs?B%qq{swC;9H5!f+Wb8wmfYwlokuvEwrh;FutUmoBXpoNZ_aJ#1b7aN>l&+*FTEQc#^e*?b)xho1$v4LVK<1R>*>XrZP^O*-Vb;3qt`mb)
!v-4OF3<&0V5=4}RZz3Pj!i?mj5zLC9lMm2JP&%60YYS_C@&fgAO=herlFHL<F%PNchh?BS)iT_0vbxQHpa=s0`#yB4gx@TFLrZRJ64_{WZMiJAlDy;!Ka8i
2&zVrxz}CY*q)oX7~E!I{RKwgU3{t8JU~z>3PfS06-SX6MbBDWxvKZ2X4qK6rRe}6fPuqh+j>1UM53C9H8qolRs*ptC@L2kTX|gE-g#PROb%`hUvB+xqo8@-
vT-f!PNlKF`N4oI((k<~V^SoN#6UqMu-S*OW-(AVy+a59Lt6&L`LOYY)rQgtT3*Kk716uZFoAFgC26QS9$1(<fM|9iHbv2pw3{Fr*79wd#H@7bCP}k%4Qp7y
(PxN2+y|*F8ZQLm60sYJzK0Yx6GL7n05GnCV|~_xV0xs{faDruT^+7na^f8ez2Qi|1SnFiKA9+@iz;yv7ch5@PX!Q@!K#X)iXv%>N~(#XBBG2E!E33^j*Si;
&qlmqbUNoHwMfEob?i+!nAy=x)hNb5!cm9J-OxkkC<4ljELLfJJJN+1Y&TV=hRvV#A=99S3)B)2Vs>lQuKW0W@&{#mcdZV`aKJ+<y>9vEIOtVeLt8pbR)X!<
JCKf8+>DW<q_@6&PK}+7w8S%=F`~`wY>p%~#0H2&gHV=tv@LzHaUHV!NO{s6qe*KBLUHEc-u2vCO3){3MbsMGB1$5MeJC57HU-l*cYMnbfzUM>om(Lb*4J|P
ZVy$UpVOU*@?DXSmyLVZtW;G47DmfztkEM7u+YSVNn#}oEysbO-=}-jjgwFya=>?2knzdU)X;T0l<ph_84ejksaeGCm@M;vGQi&x0BVMchBj?7oM9<S29<d3
M!0g17l`b+1Bz&y7XZXN(HxURG*(Iyf=`5cKK24Y>8I-zKatU?;7GrQ&WxTwBs&jcz&u$zvJ^Oznr8x(m?~v?9LRVM+XDfIKydQ2Poxtk5gN7`A`(aw+IVP*
#{sJBIiH#7!PwVaxcIu;d-?DJq7W7-0UAkSg`|R|0i*!;Dv|;x$ng(IgSgMc2yzaZW90&SBtx9*0wW0Uevn=%a!KrHy-LSy45vv%Sm;4B7~ul%1|x+9&-Lgt
S}3B+Kr?B)1NU$Fcll;!F?u+R9@K}3auYQqJkK5PMz(G036M}x{nVR6Q0GKGxZHD~Or}`O<y`>RT@KLkfB^Cp4z3#WzUw3<c83#FCV^m*PaHGr?8n<Yu(+vr
9Y^r?Gc!+Yis4*vI2=6<j)!=0Bb&Q2`s<Tk;zQ_t3@3i1X+-&9<$~b4an4kIr>H2Rh-Vv#=sF{SMGx_Yil!>1X&7XxrA{2HZaA@HuP2eSyaF^Rq)7n^ue3QK
sFH?7(o#qYRHOmqj0`9}s=ba;P|>L<RPs|~)&vM3B1n*uf)$w*i9%omphj3JKS?@N4g(Cp5Px=H@^;|_77M0sWrhhM3E?$7c4v!+@=#}%A_0zLynMUQg+2sa
IMfIxI^{hOJt0&*CXFaypCh%BBhL-VPZC~kSqB{%0(yC2P^JypVt6()6k-}^C5<_Xf*Wq##RH;(Oinb0V?t9A0W(uUU7WN@2ZRBn3R#+cjUL96-Lcu=oDya9
j6)d$6hS4BrFbF4<E~HEpP})$sue!J<3FdEs(w|V!S^~St5xqGKR3W;3=Bw3F2uqgcVQ(#)?7g1da#^bSgg=DV>Fc^33RNugvT<)iEXB+IvJCTpoke{rSEo1
2wBUBHkmT*BEDx39(~8nW_no*hlNUx`Sam-$2`PnFrIv#v*msGY<{FGWSfTYwu@H@M&ws0GG->2T_B(&jHoi+E0}ZE&K;(&92J+cBeIlOsTe5el4v=bIh-3x
sk_oH9rbskE*FWTkT!_9usSn1rR*dQNFH#W=1_kiN<IFs!T7Un7!@KyDPgjjRD?7MLq!w-xFVU`14u<W9LW(S8o(M6rDcH_iv(b0fZ7mtMJxKF`aQY%pmsab
stP2S)nK5{otCuwLY3HS?$~eZ#15nh<UsJAYN$a(Mi>P&h-D3g&=WGiLQ0Wk`a&97rmakPWW_Ffm*$J5fkn>*Us)wOhnEgH-@^hv&aWfSOdLxFg&~M1ZDKrS
#?fVxRBsq|FzbUmvFTt0l29`sVJgf*4fWPo1X|fgVB$=?^QVIAhl~|FQo#-wa9rnXHv@5i!*{c$xy3V!+l(|2vDZR$hcnVbMnFj-FeICtozF@gj~+a%gT||r
%TB~N2zLzok2JQ_+m1CH`qMS`t;`X2LG3=bCOzaYp7>{{;|4YiGDsTjSrLYbv5wqwA(Ho}boaN%WjoGjOeZNOXCaAZ;g~GCWaY%dtE8_U<JIVTRj13{gEcmj
o7tV$f2SV|=i6t9>I+I?1A8u_?XS$ig^LtxY8dL0H<*?K8DQupxkx0Q53hBJMi`P#R0xuR#;^r>2SW14aBlC%<J3J-^!djkoxc;HxB$n>j;bOlBw{K=<5&t9
MvmFrR4A<cdmLeJIZ#0uf_^C{Z6>7a$Mt7MixC~rQg`ydASbcn2gJb3{7o4LAi8E@ss@})LS!0h1y7?;1Lm&``!X6i-f;Lc^I~4fPG)@w52;Ti{*KA#s2<39
<sWj~o4&Ghq*D_S5{c{yOQ6xd6A+GfwZ;xasF=e*aXMUkg>|5%d58L7LqSJg-2u$KXhi6vK$<<DAFZK$fC>SRERH=a02%=A-k$g6C!aoYXm=}wPL7kh_kiAK
yFo|_0jwqwm}sCDLlBxz08fO0+`xij5f^y`JEa^*jR>RV6jG4^L{u>hLqa72pSD7irG0@<7(JR4&}bSI9VAqYK#dJi5F-*gA7KFKrAit>4I<(YnLsoOG>f35
p=m|w6B3K14FVJmFS0!^LMU`7KY<hVeuMMdNEX9VQChOu$*j=+jAyn7zcYXiriy&ng_3HA6|v!T=;ElFBep&-+zkpGr3|11fw3vZ1Z}|6*(V7xL_2KZHLOIm
RV}p?jeFWS%b+N%N@ytH`;bHK0Y3<C?kXF+fYkx+D763?S7WjcsXtu2lr?rSLJ=BiHo#jA6`nH10M9;R&?lHaN^e*~8asR0=$_Iat^}a!>Cck>#aGnO=rtM0
SV|(HrYlRL=u!-HpEMtjjyT5}dUFYAsz#L#YncV_l_)+C3R@s}^<KqGM$I^VZ>iki7)<s<i5Qc-m5oe?T18lKGelBvfZiA8l*!#Ig=%fU#{2R^836`ELkWBR
*iHo!Xe}=nzN!pERzVY==ck(ukT=f;k0pNc-;*T!#P(sd-<9ajT;TiL0PuI3$Ze19m-(=r=VEK8Kv-zSV#;5Lo@?D3Q*6`^dHOI}@esK_@4AN<MtrR}#$+i%
m7oehgK1EApufRa9{-%#`a7bnySTfIdEEbU_|<s=dZSz>cILh(Z2IA`<6!L&KF*=+ftIa)ec;56+_@uJkmKTebA0mKd(?*yc(Jk<!ad}pkhm9^YLX9?80k?r
LicAm6nJ?M)y|baj@cGry!4?bVzb4g4K|Otd%Y$u;of6;u;?rg2a9;A!x)X(o4VeMUP;@Rlsk>laEgf)5H(OjQ3Xt-!3+=(!Bs>;l+*BlIXnTB@ajWq+)jw-
qf9VNL{Lt}T<tE~<%1dWZxCVFw5!K_?l@08c@JJI-!yoW>*59!rkV(n^BvizLXttFY*Ro|Y-CCZhzRWIDPUSapaOtt0w7w8y2n(7qPNvY3WR~uBt(@W(kM)b
6hu%~*PQa~V+H}+Q78^DrBE2Y3LBy$w4m;sMR@PR4h|<6!vTXq<j`gi`6mLc(~5ST*Xg`v?CKyorv&w!mja(y@i}UNx{2Jc2`Z|BkwS!GX)2H@T4@plgAkLj
lBdPM=GCEoOsK&NOKD~Yf6f^=Mk^FPU#I8zn*0vNm}pH3vCk|f3J*ZT@U({8_}My1!xkQUry4UTh@=)U@4$1zDAaC<7|FPCD+HM`<*<BM1qAf!;GV?vkd!C<
q(hG!a*e~B<AMyHuILD@T>#LGzQ`};!=cb?X9Gh^{%jF1W3dMcz-^ZhadB5jv9^mKEuymVTzG$FL_*;8_Q_)IhJunHgf=&b=N-LB=$<T|;2wNcIn5Ll0Ebjb
3n5a3%Pj;HDu#qnX;m~RCV*E&N3b<EK>Qfc2Ft)oZcn=Bvgz%>Djh`y5(G_9lvO0aRTC5xu?;FTs1$_2KnzNRl?g~v1wyS9B_l}Ev{X$DO%o*%EhQ8YC?hN&
kV5C_z;hH>10ZWua%iGxu;oppT9%{$$>Zb4*S}E-0Rc-((6(TqE`|p#jwz0>^POqc>nUCgv@{`%`~=5Oh<Pwbf&e5kPre81d@lv=o`<cVQ=-CQCs8O+Ow5$_
#Ce@L06#Se>j|JVGAN-ZB6M}BfPKee<~jF#Z{%xfj`gU=U!T{5_4~QPk1@bT+bvvh!FQMPw@cIG3g?d;ABPk8r0bsV5+gMb?CvNCov+||=D>J$vH?SylrCW!
1q~ylu`VkjnBMY)QL<4XCrLu85qeY~cE*oczD)s%8)1qf;&rVKsj0>{PMI)k!fP1lA3*%^_Pe~lc|MABT>&z~+q{OTkxbPHY`|(4uJ&b2poO4tJw!KcPY(!b
gSr;o<ZKs0b!NO>7|X)~SUrYth9<eYK;f9kZ3GZ4x}rlmbr?s4Q#;n4bh1^T#FVZh>Ucbo7l&ba?`@Gsy+fJ%O(RSZ)J&6ABCUahN*6FT!ZvV(&@>Dt!v&;?
9`sufi+pIA?$a@X83@xXIzf=Z)!%%)JB{BCQ{Ap@LIfn)qHK1B*#@et7C_<M%@H?jJ7_S{N|<|$J;o`A3eiq8h9)x5yHJa%lxXXFpBM6vu;KCJ>qbly&u&;s
i)g&Y;D%|V7`K?_9|kGMg7}9(6VVFSXgd=Dpgnum2ryzCD9*hg&O)W`xMu~iH@gLy$9y!NH`kvbHX4xZ9I&8~1|Dv(WyXvhZg(&a6k;)TN<png40elSmom4@
Cue5O(hC|As#sz%61Gzvp==%W6%GpnVuuLfG#Y`TtaWUjf&#{Oo&qr338Rl0n3G;431@~tQCAZMl&36)5e8t01DFnor}IfgEe#OCG66~l18xVV?{Vo5)9k`o
F*vb_m>;Z~28t32YM2@Trf7(WsoFU_PYDb{tB1fahanG5vK#m15JUIEzCwdY3eo^l5H*fkRTu1+xwsIhV34A0a7Mlw2U04YDWU<X?T4~K;{(^Q^^!yk6%h<G
Q6(hF1xetbMJFzMB?VRpPn==6laP$H2n(4p6G|+a6is5C_343XO5sDgN-4^7Ogi`R*Fim+;p8>T3SpXxW-5-k!XQjK*ksVAqdgAaDikqGNkjSY&1n8Q*WbU5
)@zLW^cp|kKWLC_Nu95XXqzgbA0{x1GXeLXUNS}|kP0@^%+7WtrZS&{=@;2jgvt2u68(yOU>P28o6aOn(gMFbm>N(tJ$|dtd`pe)4N~~Y66z`_2$CWwWvVEu
5}F8NpeQLIfEkGvmUhszut5woy2#4WQZ&)Gk^#E{8bHNLplGp!Ly3r}CWx;CMokXXStz1wXppL+N`g5y0I%Zk@emLC6$zqd6=D#e1D|l3A_8j2AZYJAgM;<q
$mHusx@E23U(7k2#9Rh2IFL;MID-cdBiG_rQlNKsFjPeUr*D7$DGtjhQk4S2EJ&e1Y{~yNd$0q5HW&7OWirGOBN71+4^o7lcvDRW1i)cvLEb`Yhyn=}@C`cq
aA>Z&`ke_1g2IA5XzuVk9wZgnj4Ki@3Sx&0N`RpY7L<u8_W2*O)AY6X$<N1)PtN{WJOtSQf$gg&MS(Vm@c#a&FVGLX>Hr%cc+MN*1)MfYE%Ph~=c6fa;Uns=
6{x!=Ha5}9>@?luvon}le55@94rd~691I1AOVAc=3jZgB{pUp?+&YmbM-GDyuV+8Q+pTFInT5mq87bNAu%Z1u|McfkQVq^Sg}uY5Uu=Q!G~|b(2qrlfBI8ss
5Cl~hvMz$YnRID3YhLv=<=PuEb{8VagaG|;WM8d7K4HFzr2f*P4TOsXW+X}p{vjq|T`^P?6$o@Lfw(eDD-a)QH^39_R6NimL6nELUEM`~ph$N?$>Ny#%?ZHz
zNJ$lpl8r38owtP3Lhn<$KzIsB8Y^EDG7=T>J1Xo6i9>F!H6svCLtoSb@_c*>ym@^e{u93`YEd&#5toeVT@pj_)`*t_qtgA9w>0fRe~&GGjQ?#7euLdce!wZ
_a|o<cM!4E%ZKCO=QGQ6Opw#$oQLR;xWMF4;ZY+U%Bmskk%=e01@R9=K2R9}e&4xucL!Msh=nFo<BUro1hPpI%^@m6tPS|Uh6(+pp~+~Lp(BIIzc=X+^Uv=R
I>ADS#6=48Y#eD(PleumsbR1*r=IY25Xae+e#xckf+3)w4N?a0P9Eem;LT5Bk8WTX-w0M#L)q6IXVwqjFYt^&Q9mz?hQb|BA@T8Qld7em{`tfvepnMR{yBBB
8k9v+ducJ9rm3Q+*wF)kmW={XQbnMxwv8bKQ4$ofQcw{s2}_h9WPzYRh)B~Hm@uBOovxt9HgFgry>o_SiF{3LJV)I0r$&=lib9yKfKrm>;2+n+Xl?>QRH7-s
Mk1V8ClXNM4>5i|LHzIpr6o-atknS!Qwq#IM>DIdf<jTx80)c&<1`RAkD!O?fPzq80QKCXyV?6P9})-jh7;c3SDG2}@(s^uCs02?WH<USaw4%B3C%F{K62_>
==MOLoE#t;S2BlopyNTRDH=^LX)P{*=n$kD67v9kcKiLD^%BzGUtIOuK~#fJ!l=S(OY@`p@ct$!4~rh9*+YH$7jQKh4w*tuq^ISgq5e#whe>(8VL_$zdPM!@
_3*d)0B89_=lHZlwiIb;Y^cJmu~lNDX~zDZ9oPz3pxMn<l6IhoDGKTykrRg9U&7oyy`y=D6XuOVJT)lAaXhC;rvzy<ao3yGwWJ){xJg(Mf2v^4*rH1AUt}LR
4N}YmK!k(*AgUCZ7)DfPh@mQkC<ug!imGafrKF@OSgCG)H5J4Z;T%O99!~_zR1-{qRPmE7pv3HBKy9!=NkUr7q;`p_b_lbmvxQ#94v{E2b#`>3Q;R^vh&dQg
k${okM1NX-LF()C&fW$N-XX;fBqtyuRizqK$nFoWPE>NM9$RXNZP!wf2{jP{$f&`H5K&eb9eSRip4Skp#--vk=(B*}?TL2V)IVYIh#NpOQb))7x)+&s;jCH7
m^0LM5l2#>^bJlS&4UkJ$a#nxkf|_41r#JfRX0w6rrAv(6tsazQAEi>46`3{t{|o$N=76~2(&sh8rF!40+AvqVqTQfOH&9?4Fz<Dku*QL6ygH95e$(2xGk#&
3}Qe(wB#@(_+(VlUk|U*>U`5dq<&4N?jWB{VS;%(9lCpr4puH;`G2C8ny<~98G=DM1S^+)1e`Nk?L;D&%{3YI?vF#*``WoZJ#td?8VY@VFnD$m`fPT(Jp?&n
9#E%LAxH%v2b8I@R9$utrcLunHYZC3n+=GFF^pr;Cx>nX|LQw@)jOUb>CoSS)`#adt^F{NJ~?_Jg+gNirG=$NJw6jX??hoZWc>;4!YRAK;JH%3)aVY|eqTQ#
2S+S>o<%@Isi{2s_%>`=7iFqcVVY_s<GY+Oo={iq0s|Qb*)NzrGSX0W=8b0`KmqiiAE_digb0+0JT-RXgV)>KWqcEWDbiZ1OY~}U8Usi~j*4?JCfQsgB54Y?
6owVkLMcH)WbqKd=u(Oi6SYMJ4Fv?bJGa7zTmn2`M-p*^Ne<M7R}%7`{<{L{B8S3L5~<H3UO5X1CuR_wavf%3A~yG`8LKX-+~s=};njU$KQGiCoS2rBIzpAv
0>_>=iU8xNVo5;nM&5G)p_~gJEKyAimEjeig!;kZ-<KUtwH;3^7~5@)wzr|7COLK);X6y(j^5Q{l$@^eR~!st6A}d?ae;FKPVV=`(<6c$K5>yxJYM5)8681j
Ip-WlF^D=&4rHnIN{4K312znIYIA!`u2WexyRPS?!g`m~3GW6T*gz-|XhA4Yd;d5Rh3?@XP}BK1$JQdKq?_@F#)=q3N7RMA;w%BasE&U<$ooRBr@t+!ZC$n_
9k}kpgyRZwmD&*PPLNV9D@ZLW(9$7EN++zv{4oDb;vi^9P+|fhU^qswXZRn`Q<T_E5O)39<q?qn(IkElq8O^Bl#!W;XcU5}h)5xsh+#bgqw)_xcdC02fAq+7
id^JD69XcL{${`@@6NvWl=RB}z%@1fnuz~4gXK4|xP*ad|EeMV_Ke0DHJ{(xBp?C=13;QdLJ;B=7(*rq9zlk!@Hm*D5ur)k!zC6F*FwOt6mEb5%~SzBXp*dj
Tf`tEMgeW!X<M<Njsr6x*$CjoFwp>JqKPeOVYY?uOlAl&k*W}q0U5LlC|om0-i+30f`X`W2Rhj6#+OE4$Qd$nB6P|<*avaM1rDAZop+&~A|=$~yD(go0WIHs
aCC8<7SY+NXFM4+92x;l=4{-h(*l9LJ2~T3aihg;IPttPi)S*u3OzSgDIRfe8_9Z7m00Rc(6CW70R%0I-lzv{>_{;gq#Xdz!5Dke8ql{yBSF&2V88@0RUNx~
RCeLj?{NXGyQiQ?1ELuW5E3s?3ndG>(dFCbgpj=u9nc|wXw~qPz&Ak|TN3hCS4X-6g&v_vf(cW<3$Pl=ELK%tb4{=XBA}+z3k{&Ma>7IclA&VFbmpRlDFxh2
Xv`Es8bQ=hRZ@f%WQ{c#uu|}rQs-P}n}NNZb81j*h)7`tg;}pSwJmC-C~F180V26)L4aTik`_DblEGTu?|6t~)B?e?WN3{V(n9r^bZbVd2qb7Fq63vlT?{zz
T<`Oh=E4|8LV<~GpH6ZnH8ZQZn1r<tflY<4TpqBSAOL}lzQKe-ErOXH(9u<+0ieR+LYzU?bkp^*RI62(i^8_o5Yx7IRvhR#%;xLKM?75ZYuK@+iA<N(p>${#
f`*q!G$Bb+V<IPejPKWI8=M5D(4E5};WQ*oPFQFDWMM25{2{Wbom#?LXWPbX@SRzaKu0yKQ&m>5X=;=K0!3OOxGyCJC8vM}4s$D4dXOMK0%t0K1qWr1GRkZd
eFW3JoEX3gdrr68qYZcF7lWyhf=GgLkPKBz5J?~r02^dik;xs*yb*F34c^TVGAY}V!;qJUBPiuzFlEqn7gwJ9>y0^lxR+2TKA*VD^7r^N@sFY~)BcCbSU)dj
Tv<Ky_3Zx!9wM=AD@GH@%l$6H{S2AvGur|?v}`R28=gRR2Y5ekTDl18^@rRZ(MkzoNm7E8AYf!9h9(M$2}lS=K#7$kq6S#03Yk=hL_2e^Qq0gp1hCYUF+Wz9
8v???5<s*q1uZE_1r)Vn6xAa@OcWHPOA&}MC!%skL-a~e)h#s>LJo)zcz|^r=x8D-s+-{9Fka4E89BeeCI7L6zQ9m^l|YX3)#Z;5hdxRgBl|u09xE?j^H?9|
*9n-Eoil;Y!#O87>J4)BKbP?TzU!amjxZDyF)vk#{hl7v=zqzBPyW2-q)UzlPFFdlvZcI598|$SzD_J@IuewWQc`OIdD27njN|#Nn>ufgUzdGB9mzFeQ-t6R
C5FG6&KdV#E&FfFKLNt`vyo9i|Fx`}WUDy7=?oj#W}x6n+c|)zgd4+_RE9DYk!0&d3vaoaS@rMbeCb_>nnQ>De{DJ9{RVh(0QPzTLq!in{_|VO2}GgTvmi+v
l?Z1JUaq>9hiqzQ2+<WH2;yfBCu40)?=SDP?%yhJ#~GJd9qcP1A%SJA6qN+_DLYLRXTs!DVM*Rm#0VY%0Du|(e`n$F)IHz%`Eq?d5B>Ul|F`e`oqsR8oIr2A
9=+lt_-XHHgFvt-FCqXm6DBTNnXAyEs|vI8Ed)3{CZR*_FYBnY6LPSblM(>W8#G0r%Oi~s{HFmIikDyLzyA_@P<g4RNG)<CTE<NTWO88VKODb7`~Ud=zhVEM
A{+4?AODg6$@s^58U?OS*20?t0Is{haEWi7d$`@?bi{$_g^c-IJYlDVQ~!0IqQ}Z=FX7tN!o$T%lH~FJuJ(^$uoo0I;g>MA&+l=&-opM!E7pHU+dsm9WB;1@
^o@qMHvaFUPBZX2(emGC%U=iJfY3X>14kv~V=~)5l7v7&7$BMOXLt!FT#aw#0tK&90kTTscKQExs4mw2(%g~MN4e3YkT&O*m|xP4_nXbRDuZe}H5`N&E(b|r
(vdzj`Xhsg$miWk4HHCu1TU4>O_hEKacC#S_l;o+KIXtw>`WI9-=`wwk!D2M5yBV8-C>xsUm2?(hlgSdBUiV0f2!^O?7_Fbep}P(`;hZP_ot33KKpYu_~fIq
yPL}8ZR(SKriMb_bwNr8ZdXG~e)(75xBau7V2_pcF|-aV)4i=k4J=*ACw`8nd~kJl#Nc0(Fc%3IH+1zNc;0W{Z+B3&69yei{rxxl3LO2P?H=Bl;y)kR^soQ%
cO+AV2>_3Q^1u
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
